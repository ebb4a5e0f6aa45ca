package matome.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** The format General: eleven characters at most, then Excel goes over to powers of ten. */
final class GeneralNumber {

    private static final int PLACES = 9;
    private static final int MOST_DIGITS = 11;
    private static final int SMALLEST_POWER = -4;

    /** Excel keeps no more digits than these. */
    static final MathContext PRECISION = new MathContext(15);

    private GeneralNumber() {}

    static String text(double value) {
        BigDecimal exact = new BigDecimal(value, PRECISION).stripTrailingZeros();
        String sign = exact.signum() < 0 ? "-" : "";
        return sign + magnitude(exact.abs());
    }

    private static String magnitude(BigDecimal exact) {
        if (exact.signum() == 0) {
            return "0";
        }
        int power = power(exact);
        if (power < SMALLEST_POWER) {
            String plain = exact.toPlainString();
            return plain.length() <= MOST_DIGITS ? plain : scientific(exact);
        }
        BigDecimal rounded = exact.setScale(Math.max(0, PLACES - Math.max(power, 0)), RoundingMode.HALF_UP);
        return power(rounded) >= MOST_DIGITS
                ? scientific(exact)
                : rounded.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal exact) {
        BigDecimal rounded = exact.round(new MathContext(6)).stripTrailingZeros();
        int power = power(rounded);
        String mantissa = rounded.movePointLeft(power).stripTrailingZeros().toPlainString();
        return String.format(Locale.ROOT, "%sE%s%02d", mantissa, power < 0 ? "-" : "+", Math.abs(power));
    }

    /** Of the first digit. */
    static int power(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }
}
