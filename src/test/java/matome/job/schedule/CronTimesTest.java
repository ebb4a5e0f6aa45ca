package matome.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.settings.ScheduledJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a job is due. */
class CronTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            0 2 * * *      ! 2020-05-11T01:59:59 ! 2020-05-11T02:00
            0 2 * * *      ! 2020-05-11T02:00    ! 2020-05-12T02:00
            30 1 * * 1-5   ! 2020-05-15T02:00    ! 2020-05-18T01:30
            0 2 * * 0      ! 2020-05-15T02:00    ! 2020-05-17T02:00
            0 2 * * 7      ! 2020-05-15T02:00    ! 2020-05-17T02:00
            0 2 * * 5-7    ! 2020-05-16T02:00    ! 2020-05-17T02:00
            0 2 29 2 *     ! 2020-05-15T02:00    ! 2024-02-29T02:00
            0 2 1 * 1      ! 2020-05-26T00:00    ! 2020-06-01T02:00
            0 2 1 * 1      ! 2020-06-23T00:00    ! 2020-06-29T02:00
            0 2 1 * 1      ! 2020-06-30T00:00    ! 2020-07-01T02:00
            */15 8-9 * * * ! 2020-05-15T09:50    ! 2020-05-16T08:00
            5,35 * * * *   ! 2020-12-31T23:40    ! 2021-01-01T00:05
            """)
    void isTheNextTimeOfItsFiveFields(String cron, LocalDateTime last, LocalDateTime next) {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");

        assertThat(times(cron, tokyo).after(last.atZone(tokyo).toInstant()))
                .contains(next.atZone(tokyo).toInstant());
    }

    @Test
    void neverComesOnADayThatDoesNotExist() {
        assertThat(times("0 2 31 2 *", ZoneId.of("Asia/Tokyo")).after(Instant.parse("2020-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void comesLaterWhenSummerTimeLeavesItOut() {
        assertThat(from("30 2 * * *", "2026-03-28T12:00:00+01:00", 3))
                .containsExactly("2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00", "2026-03-31T02:30+02:00");
    }

    @Test
    void comesOnceWhenWinterTimeHasItTwice() {
        assertThat(from("30 2 * * *", "2026-10-24T12:00:00+02:00", 3))
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00", "2026-10-27T02:30+01:00");
    }

    @Test
    void goesOnForwardThroughBothChangesOfTheClock() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (String start : List.of("2026-03-28T23:30:00Z", "2026-10-24T23:30:00Z", "2026-10-25T00:40:00Z")) {
            Instant last = Instant.parse(start);
            for (int i = 0; i < 20; i++) {
                Instant next = times("*/15 * * * *", berlin).after(last).orElseThrow();
                assertThat(next).isAfter(last);
                last = next;
            }
        }
    }

    private static List<String> from(String cron, String last, int count) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        List<String> found = new ArrayList<>();
        Optional<Instant> time = Optional.of(OffsetDateTime.parse(last).toInstant());
        while (found.size() < count) {
            time = times(cron, berlin).after(time.orElseThrow());
            found.add(time.orElseThrow().atZone(berlin).toOffsetDateTime().toString());
        }
        return found;
    }

    private static CronTimes times(String cron, ZoneId zone) {
        return CronTimes.of(new ScheduledJob("夜", "nightly", cron, zone, Map.of()));
    }
}
