package matome.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What the last look at a file in input/ came to.
 *
 * @param sha256 empty when its bytes were never read
 * @param why the reason when it was deferred or is no goal sheet
 * @param judgedBy digest of all that decided how it was judged, besides what it says
 * @param submission the number of the submission it is
 * @param key what that submission answers, when its head said so
 */
public record SeenFile(
        String name,
        long bytes,
        Instant modified,
        Optional<String> sha256,
        State state,
        Optional<Finding> why,
        String judgedBy,
        Optional<Long> submission,
        Optional<SubmissionKey> key) {}
