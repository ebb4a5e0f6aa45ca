package matome.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import matome.job.schedule.CronTimes;
import matome.model.Run;
import matome.settings.ScheduledJob;
import matome.store.Database;
import matome.store.Runs;

/** Whether the last night came out well, and whether it came when it should. */
final class LastNightCheck implements Check {

    /** A run may wait for another one. */
    private static final Duration GRACE = Duration.ofHours(1);

    @Override
    public List<Diagnosis> look(Patient patient) {
        try (Database database = Database.look(patient.home().database())) {
            Optional<Run> last = new Runs(database).newestOf(Run.NIGHTLY);
            return List.of(last.map(run -> judge(patient, run))
                    .orElseGet(() -> Diagnosis.good(patient.words(), "doctor.night.none")));
        } catch (RuntimeException toldByTheDatabaseCheck) {
            return List.of();
        }
    }

    private static Diagnosis judge(Patient patient, Run run) {
        String started = patient.time(run.started());
        String state = patient.words().text("run." + run.state());
        if (run.state() == Run.State.FAILED || run.state() == Run.State.KILLED) {
            return Diagnosis.doubtful(
                    patient.words(),
                    "doctor.night.failed",
                    started,
                    state,
                    patient.home().logs(),
                    "%06d".formatted(run.id()));
        }
        return missed(patient, run.started())
                .map(due -> Diagnosis.doubtful(patient.words(), "doctor.night.missed", started, patient.time(due)))
                .orElseGet(() -> Diagnosis.good(patient.words(), "doctor.night", started, state));
    }

    /** The first time since the last run at which one should have begun. */
    private static Optional<Instant> missed(Patient patient, Instant last) {
        Instant latest = patient.now().minus(GRACE);
        return patient.settings().stream()
                .flatMap(settings -> settings.jobs().stream())
                .filter(job -> job.command().equals(Run.NIGHTLY))
                .flatMap(job -> due(job, last).stream())
                .filter(due -> due.isBefore(latest))
                .min(Instant::compareTo);
    }

    private static Optional<Instant> due(ScheduledJob job, Instant last) {
        return CronTimes.of(job).after(last);
    }
}
