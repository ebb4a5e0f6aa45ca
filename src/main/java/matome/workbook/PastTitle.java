package matome.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Key;

/** 平成30年度目標管理シート: the title of a printed sheet, and the year in it. */
final class PastTitle {

    private static final Pattern YEAR = Pattern.compile("(?:(?:令和|平成|昭和|[RHS])(?:元|\\d{1,2})|\\d{4})年度");
    /** No title is longer. */
    private static final int LONGEST = 80;

    private PastTitle() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && Key.of(text).value().contains(Form.GOAL_SHEET.label())
                && yearIn(text).isPresent();
    }

    /** The year as it is written in a title, or in a text that is nothing but a year. */
    static Optional<String> yearIn(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Key.of(text).value();
        Matcher year = YEAR.matcher(key);
        boolean found = year.find();
        return found && (year.group().equals(key) || key.contains(Form.GOAL_SHEET.label()))
                ? Optional.of(year.group())
                : Optional.empty();
    }

    /** The year that a sheet is named after; H30 is enough there. */
    static Optional<String> yearOfSheet(String name) {
        return yearIn(name).or(() -> FiscalYear.parse(name).map(FiscalYear::label));
    }
}
