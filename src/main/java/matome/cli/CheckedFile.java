package matome.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matome.check.Arrival;
import matome.check.Examination;
import matome.intake.Sieve;
import matome.model.Finding;
import matome.model.Outcome;
import matome.model.SubmissionKey;
import matome.workbook.FormReader;
import matome.workbook.Reading;

/**
 * A file named on the command line and what a night would make of it.
 *
 * @param rows how many filled rows were read
 */
record CheckedFile(String file, int rows, Outcome outcome) {

    /** Reads and judges files as the night would, without remembering anything. */
    record Checker(FormReader reader, Examination examination, Arrivals arrivals) {

        CheckedFile check(String name, Path file) {
            Optional<Finding> other = Sieve.notAWorkbook(file.getFileName().toString());
            return other.isPresent()
                    ? new CheckedFile(name, 0, new Outcome.NotASheet(other.get()))
                    : judge(name, reader.read(file), arrivals.of(file));
        }

        private CheckedFile judge(String name, Reading reading, Arrival arrival) {
            return reading instanceof Reading.Read read
                    ? new CheckedFile(name, read.form().rows().size(), examination.examine(read.form(), arrival))
                    : new CheckedFile(
                            name,
                            0,
                            new Outcome.Rejected(Optional.empty(), List.of(((Reading.Unreadable) reading).why())));
        }
    }

    List<Finding> findings() {
        return outcome.findings();
    }

    boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }

    Optional<SubmissionKey> key() {
        return outcome instanceof Outcome.Accepted accepted
                ? Optional.of(accepted.submission().key())
                : outcome instanceof Outcome.Rejected rejected ? rejected.key() : Optional.empty();
    }
}
