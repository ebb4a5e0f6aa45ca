package matome.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import matome.job.DistressCall;
import matome.job.schedule.Board;
import matome.job.schedule.Ending;
import matome.model.Printed;
import matome.model.Run;
import matome.model.State;
import matome.settings.CityMail;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import matome.settings.Settings;
import matome.settings.SettingsException;
import matome.store.Database;
import matome.store.Runs;
import org.slf4j.LoggerFactory;

/** What the schedule does, a line each, with the time at which it was said. */
final class ScheduleLines implements Board {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Console console;
    private final Home home;
    private final Clock clock;
    private final Optional<CityMail> mail;

    ScheduleLines(Console console, Home home, Settings settings) {
        this.console = console;
        this.home = home;
        this.clock = console.clock().withZone(settings.zone());
        this.mail = CityMail.of(settings);
    }

    @Override
    public void planned(ScheduledJob job, Optional<Instant> next) {
        line("schedule.planned", job.name(), String.join(" ", job.words()), next(job, next));
    }

    @Override
    public void dropped(ScheduledJob job) {
        line("schedule.dropped", job.name());
    }

    @Override
    public void faulty(SettingsException faults) {
        console.complain("schedule.faulty", now(), faults.faults().size());
        faults.faults().forEach(f -> console.surroundings().err().println("  " + f.text(console.messages())));
    }

    @Override
    public void prevented(ScheduledJob job, SettingsException faults) {
        faults.mail()
                .or(() -> mail)
                .ifPresent(city -> new DistressCall(home, city, console.clock()).cannotBegin(job.command(), faults));
    }

    @Override
    public void troubled(Exception trouble) {
        LoggerFactory.getLogger(ScheduleLines.class).error("the schedule could not look", trouble);
        console.complain("schedule.troubled", now(), home.work());
    }

    @Override
    public void waits(ScheduledJob job) {
        line("schedule.waits", job.name());
    }

    @Override
    public void begins(ScheduledJob job, Instant due, boolean late) {
        line(late ? "schedule.catches-up" : "schedule.runs", job.name(), time(due, job.zone()));
    }

    @Override
    public void ended(ScheduledJob job, Ending ending, Instant begun, Duration took, Optional<Instant> next) {
        line(
                "schedule.ended." + ending,
                job.name(),
                done(begun) + console.messages().text("schedule.took", seconds(took)),
                next(job, next));
    }

    /** What the run wrote down about itself; a job that is not a run, such as a backup, wrote nothing. */
    private String done(Instant begun) {
        try (Database database = Database.look(home.database())) {
            return new Runs(database)
                    .newest(1).stream()
                            .filter(run -> !run.started().isBefore(begun))
                            .map(this::done)
                            .findFirst()
                            .orElse("");
        } catch (RuntimeException notReadable) {
            return "";
        }
    }

    private String done(Run run) {
        return console.messages()
                .text(
                        "schedule.done",
                        run.files().getOrDefault(State.ACCEPTED, 0),
                        run.files().getOrDefault(State.REJECTED, 0),
                        run.published());
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }

    private String next(ScheduledJob job, Optional<Instant> next) {
        return next.map(time -> time(time, job.zone()))
                .orElseGet(() -> console.messages().text("schedule.never"));
    }

    /** 令和2年5月12日 2:00. */
    private String time(Instant instant, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        return Printed.day(LocalDate.from(time), console.messages()) + " " + TIME.format(time);
    }

    private void line(String key, Object... facts) {
        console.result(now() + " " + console.messages().text(key, facts));
    }

    private String now() {
        return SAID.format(ZonedDateTime.now(clock));
    }
}
