package matome.job.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import matome.job.HomeLock;
import matome.settings.Home;
import matome.settings.ScheduledJob;

/**
 * Runs the jobs of jobs/, one at a time, each once at its time. Every half minute it looks anew at the settings and at
 * the clock, so that an edited time, a set clock and a machine that slept need no care of their own: a job is due when
 * a time of its cron lies between its last run and now, were it one such time or many.
 */
public final class Schedule {

    private static final Duration LOOK = Duration.ofSeconds(30);
    /** Later than this is told as caught up. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(2);

    private final Home home;
    private final Clock clock;
    private final Runner runner;
    private final Board board;
    private final Plans plans;
    private String toldWaiting = "";
    private String toldTrouble = "";
    private volatile boolean stopped;

    public Schedule(Home home, Clock clock, Runner runner, Board board) {
        this.home = home;
        this.clock = clock;
        this.runner = runner;
        this.board = board;
        this.plans = new Plans(home, clock, board);
    }

    /** After this no job begins, and the one that runs is not counted: the next start takes it up again. */
    public void stop() {
        stopped = true;
    }

    /** Runs what is due, and says how long nothing will be. */
    public Duration look() throws InterruptedException {
        try {
            runWhatIsDue();
            toldTrouble = "";
        } catch (IOException | RuntimeException trouble) {
            tellOnce(trouble);
        }
        return Stream.concat(Stream.of(LOOK), plans.waits())
                .min(Comparator.naturalOrder())
                .orElse(LOOK);
    }

    private void runWhatIsDue() throws IOException, InterruptedException {
        Optional<Plan> due = due();
        while (due.isPresent() && !stopped && runs(due.get())) {
            due = due();
        }
    }

    /** A disk or a database that is away now may be back at the next look. */
    private void tellOnce(Exception trouble) {
        if (!trouble.toString().equals(toldTrouble)) {
            board.troubled(trouble);
            toldTrouble = trouble.toString();
        }
    }

    private Optional<Plan> due() throws IOException {
        return plans.read() ? plans.firstDue() : Optional.empty();
    }

    /** Whether the job ran; not so when the home was taken. */
    private boolean runs(Plan plan) throws IOException, InterruptedException {
        ScheduledJob job = plan.job();
        if (HomeLock.isHeld(home.work())) {
            return waits(job);
        }
        Instant start = clock.instant();
        Instant due = plan.next().orElse(start);
        board.begins(job, due, due.plus(PUNCTUAL).isBefore(start));
        Ending ending = runner.run(job);
        if (ending == Ending.LOCKED) {
            return waits(job);
        }
        toldWaiting = "";
        if (!stopped) {
            plans.ran(job, start);
        }
        Duration took = Duration.between(start, clock.instant());
        board.ended(job, stopped ? Ending.STOPPED : ending, start, took, new Plan(job, start).next());
        return true;
    }

    private boolean waits(ScheduledJob job) {
        if (!job.name().equals(toldWaiting)) {
            board.waits(job);
            toldWaiting = job.name();
        }
        return false;
    }
}
