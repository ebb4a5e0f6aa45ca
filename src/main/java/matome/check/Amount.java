package matome.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matome.model.quantity.HalfWidth;

/** A number of 部の概要, with or without its unit and commas: 44人, 5,445,323千円. */
final class Amount {

    private static final String WHOLE = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15}";
    private static final Pattern STAFF = Pattern.compile("((?:" + WHOLE + ")(?:\\.[0-9]{1,3})?)\\s*[人名]?");
    private static final Pattern BUDGET = Pattern.compile("(" + WHOLE + ")\\s*(?:千円)?");

    private static final int MOST_DIGITS = 15;

    private Amount() {}

    static Optional<BigDecimal> staff(String text) {
        return number(STAFF, text).filter(n -> n.precision() <= MOST_DIGITS);
    }

    /** In thousands of yen; another unit than 千円 is not guessed at. */
    static Optional<Long> budget(String text) {
        return number(BUDGET, text).filter(n -> n.precision() <= MOST_DIGITS).map(BigDecimal::longValueExact);
    }

    private static Optional<BigDecimal> number(Pattern form, String text) {
        Matcher matcher = form.matcher(halfWidth(text));
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1).replace(",", ""))) : Optional.empty();
    }

    /** A raised or circled digit (5²,①44) is no digit but a mark beside it. */
    private static String halfWidth(String text) {
        return HalfWidth.of(text).strip();
    }
}
