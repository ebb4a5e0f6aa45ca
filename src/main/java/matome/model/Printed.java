package matome.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Numbers and days as every sheet and report shows them. */
public final class Printed {

    private Printed() {}

    /** 5,445,323. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** 令和2年5月29日. */
    public static String day(LocalDate day, Messages words) {
        return inEra("report.date", day, words);
    }

    /** 令和2年5月. */
    public static String month(LocalDate day, Messages words) {
        return inEra("report.month", day, words);
    }

    /** Readers of English know no eras: 2020-05-29. */
    private static String inEra(String key, LocalDate day, Messages words) {
        if (words.bundle().getLocale().equals(Locale.ENGLISH)) {
            return words.text(key, "", day.getYear(), twoDigits(day.getMonthValue()), twoDigits(day.getDayOfMonth()));
        }
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return words.text(
                key,
                japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN),
                year == 1 ? words.text("report.date.firstYear") : year,
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
