package matome.model.quantity;

/** A text with its full-width digits, letters, signs and blanks in half width: character by character, so places stay. */
public final class HalfWidth {

    private HalfWidth() {}

    public static String of(String text) {
        return text.codePoints()
                .map(HalfWidth::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int of(int c) {
        if (c >= '！' && c <= '～') {
            return c - '！' + '!';
        }
        return switch (c) {
            case '〜' -> '~';
            case '−', '‐', '–' -> '-';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
