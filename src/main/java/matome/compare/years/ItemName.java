package matome.compare.years;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import matome.model.Key;

/**
 * A name of a row as it is compared over the years: 「」 and the years that were written into it do not count.
 *
 * @param brackets what it holds in brackets; two names with other brackets are two things
 */
record ItemName(String key, List<String> brackets) {

    private static final Pattern QUOTES = Pattern.compile("[「」『』]");
    private static final Pattern YEARS =
            Pattern.compile("(?:令和|平成|(?<![A-Za-z])[RH])(?:元|[0-9]{1,2})(?:年度|年|(?![0-9A-Za-z]))");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|〔([^〔〕]*)〕");

    static ItemName of(String written) {
        String key = QUOTES.matcher(Key.of(written).value()).replaceAll("");
        String yearless = YEARS.matcher(key).replaceAll("");
        // a name that is nothing but a year keeps it
        String name = yearless.isEmpty() ? key : yearless;
        return new ItemName(
                name, BRACKETS.matcher(name).results().map(MatchResult::group).toList());
    }

    boolean isEmpty() {
        return key.isEmpty();
    }
}
