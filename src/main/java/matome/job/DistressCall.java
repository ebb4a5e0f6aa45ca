package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import matome.model.Messages;
import matome.model.Run;
import matome.publish.mail.RunLetter;
import matome.settings.CityMail;
import matome.settings.Home;
import matome.settings.SettingsException;
import matome.store.Database;
import matome.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operators by mail of what no night can tell them: a night that could not begin, a backup that failed, a backup
 * that is well again. Each is written down as a run when there is news of it.
 */
public final class DistressCall {

    private static final Logger LOG = LoggerFactory.getLogger(DistressCall.class);

    private final Home home;
    private final CityMail city;
    private final Clock clock;

    public DistressCall(Home home, CityMail city, Clock clock) {
        this.home = home;
        this.city = city;
        this.clock = clock.withZone(city.zone());
    }

    /** A job could not begin, since the settings are wrong. */
    public void cannotBegin(String job, SettingsException wrong) {
        Messages words = Messages.japanese();
        tell(job, wrong.faults().stream().map(fault -> fault.text(words)).toList());
    }

    public void failed(String job, Exception failure) {
        failed(job, FailureReasons.of(failure));
    }

    public void failed(String job, String reason) {
        tell(job, List.of(reason));
    }

    /** Looks first whether anybody was told otherwise: the home is not taken from a night that is about to begin. */
    public void isWell(String job) {
        try (Database database = Database.look(home.database())) {
            if (!new Alarm(database, city.mail()).isNews(letter(job, 0), List.of())) {
                return;
            }
        } catch (RuntimeException e) {
            remember(e);
            return;
        }
        tell(job, List.of());
    }

    /** A run that goes on sends the mails itself; what it cannot know of is told by the next failure. */
    private void tell(String job, List<String> reasons) {
        if (Files.notExists(home.database())) {
            return;
        }
        try (HomeLock lock = HomeLock.take(home.work(), clock).orElse(null)) {
            if (lock != null) {
                tellUnderLock(job, reasons);
            }
        } catch (IOException | RuntimeException e) {
            remember(e);
        }
    }

    private void tellUnderLock(String job, List<String> reasons) throws IOException {
        Instant now = clock.instant();
        try (Database database = Database.open(home.database(), version -> UpgradeCopies.in(home, version, now))) {
            Alarm alarm = new Alarm(database, city.mail());
            if (alarm.isNews(letter(job, 0), reasons)) {
                Runs runs = new Runs(database);
                long run = runs.start(job, now);
                alarm.ended(letter(job, run), reasons, now);
                runs.end(run, reasons.isEmpty() ? Run.State.DONE : Run.State.FAILED, Map.of(), 0, now);
                log(run, job, reasons);
            }
            new Dispatch(home, database, city, clock).send();
        }
    }

    private RunLetter letter(String job, long run) {
        return new RunLetter(city.city(), job, run, home.logs().toString());
    }

    private void log(long run, String job, List<String> reasons) throws IOException {
        RunLog log = RunLog.open(home.logs(), run, clock);
        try (log) {
            LOG.info("{}: {}", job, reasons.isEmpty() ? "well again" : "failed");
            reasons.forEach(LOG::error);
        }
    }

    /** Who calls for help has other trouble already. */
    private void remember(Exception e) {
        try {
            RunLog log = RunLog.ofFailures(home.logs(), clock);
            try (log) {
                LOG.error("the operators could not be told", e);
            }
        } catch (IOException noLog) {
            e.addSuppressed(noLog);
        }
    }
}
