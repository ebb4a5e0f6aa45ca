package matome.job;

import java.util.List;
import matome.model.Answer;
import matome.model.Key;
import matome.model.Revision;
import matome.model.State;
import matome.model.SubmissionStatus;

/** Files that could not be read yet, because somebody has them open, say. Whose they are, only their names tell. */
final class Waiting {

    private final List<String> files;

    Waiting(List<Answer> open) {
        this.files = open.stream()
                .filter(a -> a.state() == State.DEFERRED)
                .map(Answer::file)
                .toList();
    }

    /** Whether one of them may be what a section is waited for; in doubt it is. */
    boolean mayBe(SubmissionStatus status) {
        return files.stream().anyMatch(file -> isTheSame(file, status) || isNamedAfter(file, status));
    }

    private static boolean isTheSame(String file, SubmissionStatus status) {
        return status.latest().map(Revision::file).filter(file::equals).isPresent();
    }

    /** A file that bears its name; one in a folder of another year or that is known as another department's is not meant. */
    private static boolean isNamedAfter(String file, SubmissionStatus status) {
        String path = Key.of(file).value();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String department = Key.of(status.department().name()).value();
        boolean ofDepartment = !path.contains("/") || status.section().isPresent() || path.contains(department);
        return ofDepartment && name.contains(Key.of(status.unit()).value());
    }
}
