package matome.job;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.settings.ScheduledJob;
import org.springframework.scheduling.support.CronExpression;

/** When the next night is to begin, as jobs/ has it. */
final class NextNight {

    private static final String NIGHTLY = "nightly";

    private NextNight() {}

    /** In the zone of the time; empty when no night is scheduled. */
    static Optional<ZonedDateTime> after(ZonedDateTime time, List<ScheduledJob> jobs) {
        return jobs.stream()
                .filter(job -> job.command().equals(NIGHTLY))
                .flatMap(job -> next(job, time))
                .map(next -> next.withZoneSameInstant(time.getZone()))
                .min(Comparator.naturalOrder());
    }

    /** Spring's expressions begin with the second. */
    private static Stream<ZonedDateTime> next(ScheduledJob job, ZonedDateTime time) {
        return Stream.ofNullable(CronExpression.parse("0 " + job.cron()).next(time.withZoneSameInstant(job.zone())));
    }
}
