package matome.job;

import java.util.List;
import matome.model.Answer;
import matome.model.FiscalYear;
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

    /** A file that bears its name, and lies in no folder of another year; every department has a 部の概要. */
    private static boolean isNamedAfter(String file, SubmissionStatus status) {
        List<String> parts = List.of(file.split("/", -1));
        boolean ofAnotherYear = parts.stream()
                .flatMap(part -> FiscalYear.parse(part).stream())
                .anyMatch(year -> !year.equals(status.year()));
        String name = Key.of(parts.get(parts.size() - 1)).value();
        boolean ofDepartment = status.section().isPresent()
                || Key.of(file)
                        .value()
                        .contains(Key.of(status.department().name()).value());
        return !ofAnotherYear
                && ofDepartment
                && name.contains(Key.of(status.unit()).value());
    }
}
