package matome.report;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it can be printed. What has no shape of its own goes (selectors of a glyph's variant, marks of direction);
 * what no typeface can show is printed as 〓, the printers' mark for a missing type, so that a reader sees the gap.
 */
final class PrintableText {

    private static final char MISSING = '\u3013';
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    /** か + ゛ as macOS writes が: one shape, where the typefaces know only the composed character. */
    private static final Pattern COMBINED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

    private final Typefaces typefaces;

    PrintableText(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    String of(String text) {
        return within(text).stripTrailing();
    }

    /** As {@link #of}, for a part that other text follows. */
    String within(String text) {
        String composed = composed(text);
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    /** Whether nothing of a text would be printed as 〓 in its place. */
    boolean hasLetters(String text) {
        return composed(text).codePoints().noneMatch(c -> !isShapeless(c) && c != MISSING && shown(c) == MISSING);
    }

    private static String composed(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return COMBINED.matcher(lines).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFC));
    }

    private void append(StringBuilder printable, int codePoint) {
        if (codePoint == '\n') {
            printable.append('\n');
        } else if (codePoint == '\t') {
            printable.append(' ');
        } else if (!isShapeless(codePoint)) {
            printable.appendCodePoint(shown(codePoint));
        }
    }

    private int shown(int codePoint) {
        int type = Character.getType(codePoint);
        if (type != Character.CONTROL && type != Character.SURROGATE && typefaces.canPrint(codePoint)) {
            return codePoint;
        }
        return type == Character.SPACE_SEPARATOR ? ' ' : MISSING;
    }

    private static boolean isShapeless(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
