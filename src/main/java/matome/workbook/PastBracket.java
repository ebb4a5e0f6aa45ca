package matome.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 【経営政策部長　間野 雅之】: whose sheet it is.
 *
 * @param name empty when only a department or a heading stands there
 */
record PastBracket(String title, String name) {

    private static final Pattern FORM =
            Pattern.compile("[【〔]\\s*([^\\s\\x{3000}【】〔〕]+)[\\s\\x{3000}]*([^【】〔〕]*?)[\\s\\x{3000}]*[】〕]");
    private static final String HEAD = "長";

    static Optional<PastBracket> in(String text) {
        Matcher bracket = FORM.matcher(text);
        return bracket.matches() ? Optional.of(new PastBracket(bracket.group(1), bracket.group(2))) : Optional.empty();
    }

    boolean isOfAHead() {
        return !name.isEmpty();
    }

    /** The department, by the title of its head. */
    String department() {
        return title.endsWith(HEAD) ? title.substring(0, title.length() - HEAD.length()) : title;
    }
}
