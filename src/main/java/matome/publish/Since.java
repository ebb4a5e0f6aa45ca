package matome.publish;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import matome.model.SubmissionKey;

/**
 * What is news on the morning page: all that came after the last whole night of another day.
 *
 * @param night when that began; empty when there was none
 * @param received what was handed in since
 */
public record Since(Optional<ZonedDateTime> night, Set<SubmissionKey> received) {

    public Since {
        received = Set.copyOf(received);
    }
}
