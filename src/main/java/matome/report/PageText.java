package matome.report;

import java.util.regex.Pattern;

/** Anybody's text as HTML can hold it: what no browser may see stands as �. */
final class PageText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

    private PageText() {}

    static String of(String text) {
        return UNPRINTABLE
                .matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("\uFFFD")
                .strip();
    }
}
