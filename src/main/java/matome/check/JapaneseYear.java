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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 元号 and 年: a year as it is counted in an era, whether or not the era lasted so long (平成32年 is 2020). */
record JapaneseYear(JapaneseEra era, int number) {

    private static final Map<String, JapaneseEra> BY_NAME = Arrays.stream(JapaneseEra.values())
            .flatMap(era -> Stream.of(Map.entry(name(era), era), Map.entry(letter(era), era)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** By the era's name or letter: 令和, R. */
    static JapaneseYear of(String era, int number) {
        return new JapaneseYear(Optional.ofNullable(BY_NAME.get(era)).orElseThrow(), number);
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
