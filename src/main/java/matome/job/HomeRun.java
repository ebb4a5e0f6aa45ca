package matome.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import matome.intake.Archive;
import matome.model.Run;
import matome.model.SubmissionStatus;
import matome.publish.OutputFolder;
import matome.settings.Home;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.Runs;
import matome.store.SubmissionStatuses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every run has around it: the home's lock, the mending of what a killed run left, the database, a number and a log
 * of its own, and what it did written down at the end.
 */
final class HomeRun {

    /** What a run does. */
    interface Work {
        void run(Night night) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(HomeRun.class);

    private static final Mailing NO_MAIL = new Mailing(false, Optional.empty(), true);

    private final Home home;
    private final Settings settings;
    private final Clock clock;

    HomeRun(Home home, Settings settings, Clock clock) {
        this.home = home;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs the work under the lock; empty when another run holds the home. */
    Optional<NightReport> run(String job, Scope scope, Progress progress, Work work) throws RunFailedException {
        return run(job, scope, NO_MAIL, progress, work);
    }

    /** The same, of a run that sends mails. */
    Optional<NightReport> run(String job, Scope scope, Mailing mailing, Progress progress, Work work)
            throws RunFailedException {
        try (HomeLock lock =
                HomeLock.take(home.work(), clock.withZone(settings.zone())).orElse(null)) {
            return lock == null ? Optional.empty() : Optional.of(runLocked(job, scope, mailing, progress, work));
        } catch (IOException e) {
            throw new RunFailedException(e);
        }
    }

    private NightReport runLocked(String job, Scope scope, Mailing mailing, Progress progress, Work work)
            throws IOException, RunFailedException {
        new Archive(home.archive()).sweep();
        new OutputFolder(home.output()).sweep();
        Instant now = clock.instant();
        try (Database database = Database.open(home.database(), version -> UpgradeCopies.in(home, version, now))) {
            Runs runs = new Runs(database);
            long id = runs.start(job, clock.instant());
            RunLog log = RunLog.open(home.logs(), id, clock.withZone(settings.zone()));
            try (log) {
                LOG.info("run {} ({}) of {} begins: {}", id, job, home.root(), scope);
                database.upgrade()
                        .ifPresent(u -> LOG.warn("schema {} became {}; before: {}", u.from(), u.to(), u.copy()));
                return run(
                        new Night(
                                id,
                                home,
                                settings,
                                database,
                                clock,
                                scope,
                                mailing,
                                progress,
                                new Tally(database.upgrade())),
                        runs,
                        work);
            }
        }
    }

    private NightReport run(Night night, Runs runs, Work work) throws RunFailedException {
        Instant start = clock.instant();
        Run.State state = Run.State.FAILED;
        try {
            work.run(night);
            state = night.tally().isTroubled() ? Run.State.FAILED : Run.State.DONE;
        } catch (RunStoppedException stopped) {
            state = Run.State.KILLED;
            throw stopped;
        } catch (Exception e) {
            LOG.error("run {} failed", night.id(), e);
            throw e instanceof RunFailedException failed ? failed : new RunFailedException(e);
        } finally {
            night.progress().end();
            runs.end(night.id(), state, night.tally().files(), night.tally().written(), clock.instant());
            new Upkeep(night).run();
            measure(night, runs);
        }
        LOG.info("files {}, published {}", night.tally().files(), night.tally().published());
        return night.tally().report(night.id(), statuses(night), Duration.between(start, clock.instant()));
    }

    private List<SubmissionStatus> statuses(Night night) {
        return new SubmissionStatuses(night.database(), settings).current(night.today());
    }

    /** A number that is missing is no reason to call a night failed. */
    private void measure(Night night, Runs runs) {
        try {
            new Metrics(runs, statuses(night)).write(home.work());
        } catch (IOException | RuntimeException e) {
            LOG.warn("cannot write the metrics", e);
        }
    }
}
