package matome.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** A number as a fraction. */
final class Fraction {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(?:([0-9]+)\\s+)?([0-9]+)(?:\\s*/\\s*([0-9]+))?\\s*");
    private static final double SAME = 1e-9;

    private Fraction() {}

    /** Empty when the number is none that the format can write without rounding: Excel has its own way to round. */
    static Optional<String> text(double value, String format) {
        String text = new DataFormatter(Locale.JAPAN).formatRawCellContents(value, -1, format);
        Matcher written = WRITTEN.matcher(text);
        return written.matches() && Math.abs(value(written) - value) < SAME ? Optional.of(text) : Optional.empty();
    }

    private static double value(Matcher written) {
        double whole = written.group(1) == null ? 0 : Double.parseDouble(written.group(1));
        double below = written.group(3) == null ? 1 : Double.parseDouble(written.group(3));
        return whole + Double.parseDouble(written.group(2)) / below;
    }
}
