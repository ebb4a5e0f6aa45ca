package matome.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text under each other on a terminal, where a Japanese character takes two places. */
final class TextTable {

    private TextTable() {}

    /** The lines of a table whose first row is its heading. */
    static List<String> of(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Places on a terminal: East Asian wide characters take two, marks upon a character none. */
    static int width(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean halfWidthForm = c >= 0xFF61 && c <= 0xFFDC;
        return !halfWidthForm
                && (script == Character.UnicodeScript.HAN
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA
                        || (c >= 0x3000 && c <= 0x30FF)
                        || (c >= 0xFF00 && c <= 0xFFE6)
                        || (c >= 0x2460 && c <= 0x27FF)
                        || c >= 0x1F300);
    }
}
