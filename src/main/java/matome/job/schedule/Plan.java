package matome.job.schedule;

import java.time.Instant;
import java.util.Optional;
import matome.settings.ScheduledJob;

/**
 * One job and the instant from which its times count.
 *
 * @param since when it last ran, or when it was planned this way
 */
record Plan(ScheduledJob job, Instant since) {

    Optional<Instant> next() {
        return CronTimes.of(job).after(since);
    }

    boolean isDue(Instant now) {
        return next().filter(time -> !time.isAfter(now)).isPresent();
    }

    /** Whether a job that was read now has this one's times. */
    boolean keepsTimeOf(ScheduledJob read) {
        return job.cron().equals(read.cron()) && job.zone().equals(read.zone());
    }
}
