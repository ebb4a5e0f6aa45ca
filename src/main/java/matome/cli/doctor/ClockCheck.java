package matome.cli.doctor;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.intake.SharedFile;
import matome.intake.SharedFolder;
import matome.model.Run;
import matome.store.Database;
import matome.store.Runs;

/** Whether the clock can be right: nothing that was ever written down lies in its future. */
final class ClockCheck implements Check {

    private static final Duration SLACK = Duration.ofMinutes(10);

    @Override
    public List<Diagnosis> look(Patient patient) {
        Optional<Instant> latest = Stream.of(lastRun(patient), newestFile(patient))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        String now = patient.time(patient.now());
        return List.of(latest.filter(written -> written.isAfter(patient.now().plus(SLACK)))
                .map(written -> Diagnosis.doubtful(patient.words(), "doctor.clock.behind", now, patient.time(written)))
                .orElseGet(() -> Diagnosis.good(patient.words(), "doctor.clock", now, patient.zone())));
    }

    private static Optional<Instant> lastRun(Patient patient) {
        try (Database database = Database.look(patient.home().database())) {
            return new Runs(database).newest(1).stream().map(Run::started).findFirst();
        } catch (RuntimeException notReadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> newestFile(Patient patient) {
        try {
            return new SharedFolder(patient.home().input())
                    .look().files().stream().map(SharedFile::modified).max(Comparator.naturalOrder());
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }
}
