package matome.job;

import java.util.Optional;
import matome.intake.SharedFile;
import matome.model.Outcome;
import matome.model.SeenFile;

/**
 * A file of input/ that is to be looked at.
 *
 * @param before what the last look came to
 * @param judgeAgain whether the same bytes could come to another outcome now
 */
record Candidate(SharedFile file, Optional<SeenFile> before, boolean judgeAgain) {

    Examined examined(Optional<String> sha256, Outcome outcome) {
        return new Examined(file, before, sha256, outcome);
    }

    /** Whether these very bytes were read at the last look. */
    boolean wasRead(String sha256) {
        return before.flatMap(SeenFile::sha256).filter(sha256::equals).isPresent();
    }
}
