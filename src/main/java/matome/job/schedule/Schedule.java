package matome.job.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import matome.job.HomeLock;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import matome.settings.SettingsException;
import matome.settings.SettingsReader;
import matome.store.Database;
import matome.store.Runs;

/**
 * Runs the jobs of jobs/, one at a time, each once at its time. Every few seconds it looks anew at the settings and at
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
    private final LastRuns lastRuns;
    private final Map<String, Plan> plans = new TreeMap<>();
    private boolean begun;
    private String toldFaults = "";
    private String toldWaiting = "";
    private volatile boolean stopped;

    public Schedule(Home home, Clock clock, Runner runner, Board board) {
        this.home = home;
        this.clock = clock;
        this.runner = runner;
        this.board = board;
        this.lastRuns = new LastRuns(home.work());
    }

    /** After this no job begins, and the one that runs is not counted: the next start takes it up again. */
    public void stop() {
        stopped = true;
    }

    /** Runs what is due, and says how long nothing will be. */
    public Duration look() throws IOException, InterruptedException {
        if (read()) {
            Optional<Plan> due = firstDue();
            while (due.isPresent() && !stopped && runs(due.get())) {
                due = read() ? firstDue() : Optional.empty();
            }
        }
        Instant now = clock.instant();
        return plans.values().stream()
                .flatMap(plan -> plan.next().stream())
                .map(next -> Duration.between(now, next))
                .filter(wait -> !wait.isNegative() && !wait.isZero() && wait.compareTo(LOOK) < 0)
                .min(Comparator.naturalOrder())
                .orElse(LOOK);
    }

    /** The job that should have begun first. */
    private Optional<Plan> firstDue() {
        Instant now = clock.instant();
        return plans.values().stream()
                .filter(plan -> plan.isDue(now))
                .min(Comparator.comparing(plan -> plan.next().orElse(now)));
    }

    private boolean read() throws IOException {
        List<ScheduledJob> jobs;
        try {
            jobs = SettingsReader.read(home.jobs()).jobs();
        } catch (SettingsException wrong) {
            tellOnce(wrong);
            return false;
        }
        toldFaults = "";
        for (ScheduledJob job : jobs) {
            plan(job);
        }
        List<Plan> gone = plans.values().stream()
                .filter(plan ->
                        jobs.stream().noneMatch(j -> j.name().equals(plan.job().name())))
                .toList();
        gone.forEach(plan -> board.dropped(plan.job()));
        gone.forEach(plan -> plans.remove(plan.job().name()));
        begun = true;
        return true;
    }

    private void tellOnce(SettingsException wrong) {
        String faults = wrong.faults().toString();
        if (!faults.equals(toldFaults)) {
            board.faulty(wrong);
            toldFaults = faults;
        }
    }

    /** At the start a job's times count from its last run; one that is new or changed later, from when that is seen. */
    private void plan(ScheduledJob job) throws IOException {
        Plan before = plans.get(job.name());
        if (before != null && before.keepsTimeOf(job)) {
            plans.put(job.name(), new Plan(job, before.since()));
            return;
        }
        Plan plan = new Plan(job, begun ? clock.instant() : lastRun(job));
        plans.put(job.name(), plan);
        board.planned(job, plan.next());
    }

    /** A job that never ran is remembered from now on, so that its first time can be missed and caught up too. */
    private Instant lastRun(ScheduledJob job) throws IOException {
        Instant now = clock.instant();
        Optional<Instant> known = lastRuns.of(job.name()).or(() -> lastInDatabase(job));
        if (known.isEmpty()) {
            lastRuns.put(job.name(), now);
        }
        return known.filter(last -> last.isBefore(now)).orElse(now);
    }

    private Optional<Instant> lastInDatabase(ScheduledJob job) {
        try (Database database = Database.look(home.database())) {
            return new Runs(database).lastOf(job.command());
        }
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
            plans.put(job.name(), plan.ran(start));
            lastRuns.put(job.name(), start);
        }
        Duration took = Duration.between(start, clock.instant());
        board.ended(job, ending, start, took, plan.ran(start).next());
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
