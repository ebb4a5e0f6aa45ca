package matome.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A workbook that was accepted or sent back, with what was found in it.
 *
 * @param key empty while its head could not be understood
 * @param file its path inside input/
 * @param sha256 of its bytes; empty when it was too large to be read
 * @param received when it came in
 */
public record Judged(
        Optional<SubmissionKey> key,
        State state,
        String file,
        Optional<String> sha256,
        Instant received,
        List<Finding> findings) {

    public Judged {
        findings = List.copyOf(findings);
    }

    public boolean wantsAnswer() {
        return Outcome.wantsAnswer(state, findings);
    }
}
