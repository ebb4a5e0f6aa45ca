package matome.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Answer;

/**
 * A file of input/ that is no section's, or has to wait.
 *
 * @param file leads to it, while it lies there
 * @param answer leads to the answer to it
 */
public record LooseFile(Answer said, Optional<Link> file, Optional<Link> answer) {

    List<Link> links() {
        return Stream.of(file, answer).flatMap(Optional::stream).toList();
    }
}
