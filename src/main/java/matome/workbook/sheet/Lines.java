package matome.workbook.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many lines a text takes: words of half-width letters stay whole, all else may break anywhere. */
final class Lines {

    private static final Pattern WORD_OR_CHARACTER = Pattern.compile("[!-~]+|.", Pattern.DOTALL);

    private final int width;
    private int lines;
    private int used;

    private Lines(int width) {
        this.width = width;
    }

    /**
     * Counts.
     *
     * @param width of a line, in half-width characters
     */
    static int of(String text, int width) {
        Lines lines = new Lines(Math.max(2, width));
        for (String line : text.split("\n", -1)) {
            lines.begin();
            WORD_OR_CHARACTER.matcher(line).results().map(MatchResult::group).forEach(lines::put);
        }
        return lines.lines;
    }

    private void begin() {
        lines++;
        used = 0;
    }

    private void put(String word) {
        int halves = word.codePoints().map(Lines::halves).sum();
        if (used > 0 && used + halves > width) {
            begin();
        }
        used += halves;
        while (used > width) {
            lines++;
            used -= width;
        }
    }

    private static int halves(int character) {
        boolean half = character < 0x7F || (character >= 0xFF61 && character <= 0xFF9F);
        return half ? 1 : 2;
    }
}
