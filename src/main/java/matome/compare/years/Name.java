package matome.compare.years;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import matome.model.Key;

/**
 * A name without what changes from year to year although the thing does not: its writing, 「」『』, and a year of an era.
 * What stands in brackets belongs to it.
 */
record Name(String value) {

    private static final Pattern QUOTES = Pattern.compile("[「」『』]");
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:令和|平成)(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})年度?|(?<![A-Za-z])[RrHh](?:元|[0-9]{1,2})年度)(?![0-9])");
    private static final Pattern NOTHING_IN_BRACKETS = Pattern.compile("\\(\\)|〔〕");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(〔]([^()〔〕]*)[)〕]");
    private static final Pattern STAGE = Pattern.compile("(?:の(?:検討|導入|推進|策定))+$");

    static Name of(String title) {
        String key = QUOTES.matcher(Key.of(title).value()).replaceAll("");
        String yearless = YEAR.matcher(key).replaceAll("");
        return new Name(NOTHING_IN_BRACKETS.matcher(yearless).replaceAll(""));
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** 窓口業務 and その他業務 are two goals, whatever else is alike. */
    List<String> inBrackets() {
        return IN_BRACKETS
                .matcher(value)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** The name without brackets and without the stage it is at: の検討, の導入, の推進, の策定. */
    String stem() {
        return STAGE.matcher(IN_BRACKETS.matcher(value).replaceAll("")).replaceFirst("");
    }
}
