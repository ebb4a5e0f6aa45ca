package matome.job.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import matome.settings.ScheduledJob;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times that five fields of cron name on the clock of a zone. As cron has it, a day of the month and a day of the
 * week mean either of them. A time that summer time leaves out comes as much later; one that it has twice comes once.
 */
public final class CronTimes {

    private final List<CronExpression> expressions;
    private final ZoneId zone;

    private CronTimes(List<CronExpression> expressions, ZoneId zone) {
        this.expressions = expressions;
        this.zone = zone;
    }

    public static CronTimes of(ScheduledJob job) {
        List<String> fields = List.of(job.cron().split("\\s+", -1));
        boolean either = !fields.get(2).startsWith("*") && !fields.get(4).startsWith("*");
        List<String> days = either
                ? List.of(fields.get(2) + " %s *", "* %s " + fields.get(4))
                : List.of(fields.get(2) + " %s " + fields.get(4));
        return new CronTimes(
                days.stream()
                        .map(day -> "0 " + fields.get(0) + " " + fields.get(1) + " " + day.formatted(fields.get(3)))
                        .map(CronExpression::parse)
                        .toList(),
                job.zone());
    }

    /** The first time after an instant; empty when there is none, as for 31 February. */
    public Optional<Instant> after(Instant last) {
        LocalDateTime shown = LocalDateTime.ofInstant(last, zone);
        return expressions.stream()
                .map(expression -> expression.next(shown))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(next -> instant(next, last));
    }

    private Instant instant(LocalDateTime shown, Instant last) {
        ZonedDateTime time = shown.atZone(zone);
        return time.toInstant().isAfter(last)
                ? time.toInstant()
                : time.withLaterOffsetAtOverlap().toInstant();
    }
}
