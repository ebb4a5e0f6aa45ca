package matome.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.Key;

/** A day as settings write it, 2020-05-29 or 令和2年5月29日: a day that no calendar holds is none, nor is 令和元年4月1日. */
final class WrittenDate {

    private static final Map<String, JapaneseEra> ERAS =
            Map.of("令和", JapaneseEra.REIWA, "平成", JapaneseEra.HEISEI, "昭和", JapaneseEra.SHOWA);
    private static final Pattern IN_ERA = Pattern.compile("(令和|平成|昭和)(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日");

    private WrittenDate() {}

    static Optional<LocalDate> parse(String text) {
        String key = Key.of(text).value();
        Matcher inEra = IN_ERA.matcher(key);
        try {
            return inEra.matches() ? Optional.of(inEra(inEra)) : western(key);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** ISO 8601 also knows +12020-05-29, which is a slip here. */
    private static Optional<LocalDate> western(String key) {
        return key.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(key)) : Optional.empty();
    }

    private static LocalDate inEra(Matcher written) {
        int year = written.group(2).equals("元") ? 1 : Integer.parseInt(written.group(2));
        int month = Integer.parseInt(written.group(3));
        int day = Integer.parseInt(written.group(4));
        return LocalDate.from(JapaneseDate.of(ERAS.get(written.group(1)), year, month, day));
    }
}
