package matome.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import matome.settings.ScheduledJob;
import org.junit.jupiter.api.Test;

/** When the page has to be made anew, as jobs/ has it. */
class NextNightTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZonedDateTime FRIDAY = ZonedDateTime.of(2020, 5, 29, 2, 0, 7, 0, TOKYO);

    private static ScheduledJob job(String command, String cron, String zone) {
        return new ScheduledJob("夜", command, cron, ZoneId.of(zone), Map.of());
    }

    @Test
    void isTheFirstOfAllNightsInTheCitysOwnTime() {
        List<ScheduledJob> jobs = List.of(
                job("nightly", "30 1 * * 1-5", "Asia/Tokyo"),
                job("nightly", "0 20 * * *", "UTC"),
                job("mail", "0 3 * * *", "Asia/Tokyo"));

        assertThat(NextNight.after(FRIDAY, jobs)).contains(ZonedDateTime.of(2020, 5, 29, 5, 0, 0, 0, TOKYO));
    }

    @Test
    void waitsOverTheWeekendWhereNobodyWorks() {
        assertThat(NextNight.after(FRIDAY, List.of(job("nightly", "30 1 * * 1-5", "Asia/Tokyo"))))
                .contains(ZonedDateTime.of(2020, 6, 1, 1, 30, 0, 0, TOKYO));
    }

    @Test
    void sundayIsSevenAsWellAsNought() {
        assertThat(NextNight.after(FRIDAY, List.of(job("nightly", "0 2 * * 7", "Asia/Tokyo"))))
                .isEqualTo(NextNight.after(FRIDAY, List.of(job("nightly", "0 2 * * 0", "Asia/Tokyo"))))
                .contains(ZonedDateTime.of(2020, 5, 31, 2, 0, 0, 0, TOKYO));
    }

    @Test
    void aDayOfTheMonthAndADayOfTheWeekMeanEither() {
        assertThat(NextNight.after(FRIDAY, List.of(job("nightly", "0 2 15 * 1", "Asia/Tokyo"))))
                .as("the Monday, not the next 15th that is one")
                .contains(ZonedDateTime.of(2020, 6, 1, 2, 0, 0, 0, TOKYO));
    }

    @Test
    void thereIsNoneWhereNothingIsScheduled() {
        assertThat(NextNight.after(FRIDAY, List.of())).isEmpty();
    }
}
