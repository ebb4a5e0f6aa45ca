package matome.job;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import matome.job.schedule.CronTimes;
import matome.model.Run;
import matome.settings.ScheduledJob;

/** When the next night is to begin, as jobs/ has it. */
final class NextNight {

    private NextNight() {}

    /** In the zone of the time; empty when no night is scheduled. */
    static Optional<ZonedDateTime> after(ZonedDateTime time, List<ScheduledJob> jobs) {
        return jobs.stream()
                .filter(job -> job.command().equals(Run.NIGHTLY))
                .flatMap(job -> CronTimes.of(job).after(time.toInstant()).stream())
                .min(Comparator.naturalOrder())
                .map(next -> next.atZone(time.getZone()));
    }
}
