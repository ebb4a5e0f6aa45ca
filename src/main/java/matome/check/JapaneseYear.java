package matome.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;

/** 元号 and 年: a year as it is counted in an era, whether or not the era lasted so long (平成32年 is 2020). */
record JapaneseYear(JapaneseEra era, int number) {

    /** By the era's name or letter: 令和, R. */
    static JapaneseYear of(String era, int number) {
        return new JapaneseYear(
                Arrays.stream(JapaneseEra.values())
                        .filter(e -> name(e).equals(era) || letter(e).equals(era))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such era: " + era)),
                number);
    }

    /** The same year counted as in the West. */
    int western() {
        return JapaneseChronology.INSTANCE.prolepticYear(era, 1) + number - 1;
    }

    /** Whether a day lies in this era. Before 1873 Japan counted days by the moon, and we do not judge. */
    boolean isEraOf(LocalDate day) {
        try {
            return JapaneseDate.from(day).getEra().equals(era);
        } catch (DateTimeException beforeTheCalendar) {
            return true;
        }
    }

    /** 平成31年 for a day of it. */
    static String label(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return name(date.getEra()) + (year == 1 ? "元" : String.valueOf(year)) + "年";
    }

    private static String name(JapaneseEra era) {
        return era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
    }

    private static String letter(JapaneseEra era) {
        return era.getDisplayName(TextStyle.NARROW, Locale.JAPAN);
    }
}
