package matome.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as it stands in a text: 令和2年3月31日, R2.3.31, 2020/3/31, 令和2年3月, 3月31日.
 *
 * @param written the date as it stands there
 * @param before the text before it
 * @param after the text after it
 * @param era the year in its era, when one is named
 * @param year the western year; empty when none is written
 * @param day empty for a month
 */
record WrittenDay(
        String written,
        String before,
        String after,
        Optional<JapaneseYear> era,
        Optional<Integer> year,
        int month,
        Optional<Integer> day) {

    /** Any leap year: 2月29日 without a year may be right. */
    private static final int LEAP_YEAR = 2000;

    /** Whether the calendar has it, whatever its era. */
    boolean exists() {
        return era.map(e -> e.number() > 0).orElse(true)
                && month >= 1
                && month <= 12
                && day.map(d -> d >= 1 && d <= yearMonth().lengthOfMonth()).orElse(true);
    }

    private YearMonth yearMonth() {
        return YearMonth.of(year.orElse(LEAP_YEAR), month);
    }

    LocalDate firstDay() {
        return yearMonth().atDay(day.orElse(1));
    }

    LocalDate lastDay() {
        return day.map(d -> yearMonth().atDay(d)).orElseGet(yearMonth()::atEndOfMonth);
    }

    /** Whether some day of it lies in the era that is written; true when none is. */
    boolean isInItsEra() {
        return era.map(e -> e.isEraOf(firstDay()) || e.isEraOf(lastDay())).orElse(true);
    }

    /** A day of another year, written out like this one. */
    String inYearOf(LocalDate other) {
        return JapaneseYear.label(other) + month + "月" + day.map(d -> d + "日").orElse("");
    }
}
