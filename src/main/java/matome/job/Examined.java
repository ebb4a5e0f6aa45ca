package matome.job;

import java.util.Optional;
import matome.intake.SharedFile;
import matome.model.Outcome;
import matome.model.SeenFile;

/**
 * One file of input/ and what became of it.
 *
 * @param before what the last look came to
 * @param sha256 empty when its bytes were not read
 */
record Examined(SharedFile file, Optional<SeenFile> before, Optional<String> sha256, Outcome outcome) {

    /** Whether its bytes were read and judged; what is too large is refused unread. */
    boolean isSubmission() {
        return sha256.isPresent() && (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Rejected);
    }
}
