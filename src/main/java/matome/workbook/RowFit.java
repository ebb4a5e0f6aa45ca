package matome.workbook;

/**
 * How high a row must be for a text. Excel fits rows to what is typed, but neither Excel nor LibreOffice fits those of a
 * file that a program wrote.
 */
final class RowFit {

    private static final double LINE_POINTS = 13.5;
    private static final double AIR_POINTS = 6;
    /** Excel allows no more. */
    private static final double HIGHEST_POINTS = 409;

    private RowFit() {}

    /** The height of a text in a column so many half-width characters wide. */
    static double points(String text, int characters) {
        return Math.min(HIGHEST_POINTS, Math.max(1.0, lines(text, characters)) * LINE_POINTS + AIR_POINTS);
    }

    /** How many lines a text takes in such a column. */
    static double lines(String text, int characters) {
        return text.lines().mapToDouble(l -> linesOf(l, characters)).sum();
    }

    /** One character is left free, because 禁則 moves characters from line to line. */
    private static double linesOf(String line, int characters) {
        double halves = line.codePoints().mapToDouble(RowFit::halves).sum();
        return Math.max(1.0, Math.ceil(halves / Math.max(2.0, characters - 2.0)));
    }

    private static double halves(int character) {
        boolean halfWidth = character < 0x2000 || (character >= 0xFF61 && character <= 0xFF9F);
        return halfWidth ? 1 : 2;
    }
}
