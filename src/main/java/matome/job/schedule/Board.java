package matome.job.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import matome.settings.ScheduledJob;
import matome.settings.SettingsException;

/** Who is told what the schedule does. */
public interface Board {

    /** A job was found in jobs/, or its time was changed. Empty when its time never comes. */
    void planned(ScheduledJob job, Optional<Instant> next);

    /** A job's file is gone. */
    void dropped(ScheduledJob job);

    /** The settings are wrong now: nothing begins until they are right, then what came due meanwhile. */
    void faulty(SettingsException faults);

    /** A job is due, and the settings are wrong: told once for each such state of them. */
    void prevented(ScheduledJob job, SettingsException faults);

    /** Something is out of reach: the next look tries again. */
    void troubled(Exception trouble);

    /** A job is due, but another run holds the home. */
    void waits(ScheduledJob job);

    /**
     * A job begins.
     *
     * @param due when it should have
     * @param late whether it is caught up
     */
    void begins(ScheduledJob job, Instant due, boolean late);

    /** A job ended, in whatever way. */
    void ended(ScheduledJob job, Ending ending, Instant begun, Duration took, Optional<Instant> next);
}
