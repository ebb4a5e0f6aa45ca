package matome.job.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.settings.ScheduledJob;
import matome.settings.SettingsException;

/** What the schedule told, a line each. */
final class Diary implements Board {

    private final List<String> lines = new ArrayList<>();
    private final Clock clock;

    Diary(Clock clock) {
        this.clock = clock;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void planned(ScheduledJob job, Optional<Instant> next) {
        lines.add(job.name() + " next " + MovedClock.told(next.orElseThrow()));
    }

    @Override
    public void dropped(ScheduledJob job) {
        lines.add(job.name() + " dropped");
    }

    @Override
    public void faulty(SettingsException faults) {
        lines.add("faulty " + faults.faults().get(0).file() + ":"
                + faults.faults().get(0).line());
    }

    @Override
    public void prevented(ScheduledJob job, SettingsException faults) {
        lines.add(job.name() + " prevented");
    }

    @Override
    public void troubled(Exception trouble) {
        lines.add("troubled");
    }

    @Override
    public void waits(ScheduledJob job) {
        lines.add(job.name() + " waits");
    }

    @Override
    public void begins(ScheduledJob job, Instant due, boolean late) {
        lines.add(MovedClock.told(clock.instant()) + " " + job.name()
                + (late ? " catches up on " + MovedClock.told(due) : " begins"));
    }

    @Override
    public void ended(ScheduledJob job, Ending ending, Instant begun, Duration took, Optional<Instant> next) {
        lines.add(job.name() + " " + ending + " next " + MovedClock.told(next.orElseThrow()));
    }
}
