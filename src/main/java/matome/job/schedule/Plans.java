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
import java.util.stream.Stream;
import matome.settings.Home;
import matome.settings.ScheduledJob;
import matome.settings.SettingsException;
import matome.settings.SettingsReader;
import matome.store.Database;
import matome.store.Runs;

/** The jobs as jobs/ has them now, each with the instant from which its times count. */
final class Plans {

    private final Home home;
    private final Clock clock;
    private final Board board;
    private final LastRuns lastRuns;
    private final Map<String, Plan> plans = new TreeMap<>();
    private boolean readBefore;
    private String toldFaults = "";
    private String toldPrevented = "";

    Plans(Home home, Clock clock, Board board) {
        this.home = home;
        this.clock = clock;
        this.board = board;
        this.lastRuns = new LastRuns(home.work());
    }

    /** Whether the settings are right; they stay as they were while they are wrong. */
    boolean read() throws IOException {
        List<ScheduledJob> jobs;
        try {
            jobs = SettingsReader.read(home.jobs()).jobs();
        } catch (SettingsException wrong) {
            tellOnce(wrong);
            firstDue().ifPresent(plan -> tellOnce(plan, wrong));
            return false;
        }
        toldFaults = "";
        toldPrevented = "";
        for (ScheduledJob job : jobs) {
            plan(job);
        }
        drop(jobs);
        readBefore = true;
        return true;
    }

    private void tellOnce(SettingsException wrong) {
        String faults = wrong.faults().toString();
        if (!faults.equals(toldFaults)) {
            board.faulty(wrong);
            toldFaults = faults;
        }
    }

    private void tellOnce(Plan due, SettingsException wrong) {
        String prevented = due.job().name() + wrong.faults();
        if (!prevented.equals(toldPrevented)) {
            board.prevented(due.job(), wrong);
            toldPrevented = prevented;
        }
    }

    private void drop(List<ScheduledJob> jobs) {
        List<String> names = jobs.stream().map(ScheduledJob::name).toList();
        plans.values().removeIf(plan -> {
            boolean gone = !names.contains(plan.job().name());
            if (gone) {
                board.dropped(plan.job());
            }
            return gone;
        });
    }

    /** At the start a job's times count from its last run; one that is new or changed later, from when that is seen. */
    private void plan(ScheduledJob job) throws IOException {
        Plan before = plans.get(job.name());
        if (before != null && before.keepsTimeOf(job)) {
            plans.put(job.name(), new Plan(job, before.since()));
            return;
        }
        Plan plan = new Plan(job, readBefore ? clock.instant() : lastRun(job));
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

    /** The job that should have begun first. */
    Optional<Plan> firstDue() {
        Instant now = clock.instant();
        return plans.values().stream()
                .filter(plan -> plan.isDue(now))
                .min(Comparator.comparing(plan -> plan.next().orElse(now)));
    }

    void ran(ScheduledJob job, Instant begun) throws IOException {
        plans.put(job.name(), new Plan(job, begun));
        lastRuns.put(job.name(), begun);
    }

    /** How long nothing will be due, as far as it is known now. */
    Stream<Duration> waits() {
        Instant now = clock.instant();
        return plans.values().stream()
                .flatMap(plan -> plan.next().stream())
                .filter(next -> next.isAfter(now))
                .map(next -> Duration.between(now, next));
    }
}
