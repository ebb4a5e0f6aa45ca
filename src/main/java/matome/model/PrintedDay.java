package matome.model;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A day as it is printed: 令和2年5月29日. */
public final class PrintedDay {

    private PrintedDay() {}

    public static String of(LocalDate day, Messages words) {
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return words.text(
                "report.date",
                japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN),
                year == 1 ? words.text("report.date.firstYear") : year,
                day.getMonthValue(),
                day.getDayOfMonth());
    }
}
