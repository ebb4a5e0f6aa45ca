package matome.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One submission in the history of its key.
 *
 * @param received when a night took it in
 * @param sha256 of its bytes
 * @param inForce whether it is the one that counts
 * @param acceptedBefore the accepted one that counted when it came
 */
public record PastRevision(
        SubmissionKey key,
        Revision revision,
        Instant received,
        String sha256,
        boolean inForce,
        Optional<Accepted> acceptedBefore,
        List<Finding> findings) {

    /** An accepted revision by its number and its bytes. */
    public record Accepted(int number, String sha256) {}

    public PastRevision {
        findings = List.copyOf(findings);
    }
}
