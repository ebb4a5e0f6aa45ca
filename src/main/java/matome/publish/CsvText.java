package matome.publish;

import java.util.regex.Pattern;

/** Text from a sheet as a CSV field that no spreadsheet takes for a formula. */
public final class CsvText {

    /** At the start of the text or of a line in it, after any blanks: what makes Excel or LibreOffice calculate. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)^(?=[\\h\\p{Cf}[\\p{Cc}&&[^\\n]]]*(?:[=+\\-@＝＋＠\\t\\r]|－\\S))");

    private static final Pattern GUARDED =
            Pattern.compile("(?m)^'" + FORMULA.pattern().substring("(?m)^".length()));

    private CsvText() {}

    /** The text with an apostrophe, Excel's own mark for text, before whatever would start a formula. */
    public static String safe(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }

    /** The text that was made safe: without the apostrophes that keep it from starting a formula. */
    static String read(String field) {
        return GUARDED.matcher(field).replaceAll("");
    }
}
