package matome.check;

/**
 * How many lines a text takes in a cell of the consolidated sheet. The typeface sets every letter one em wide, or half
 * of one; where lines may break is estimated, so that a line more or less is possible.
 *
 * @param halves how many half-width letters a line holds
 */
record PrintedCell(int halves) {

    /** The design's letters are 9.5 points high. */
    private static final double HALF_A_LETTER = 9.5 / 2;

    /** A cell of the design: its width in points, without the four points of white on each side. */
    static PrintedCell ofPoints(int width) {
        return new PrintedCell((int) ((width - 8) / HALF_A_LETTER));
    }

    int lines(String text) {
        return text.lines().mapToInt(this::linesOfParagraph).sum();
    }

    private int linesOfParagraph(String paragraph) {
        int lines = 1;
        int filled = 0;
        for (int c : paragraph.codePoints().toArray()) {
            int width = isHalf(c) ? 1 : 2;
            if (filled + width > halves) {
                lines++;
                filled = 0;
            }
            filled += width;
        }
        return lines;
    }

    /** ASCII and half-width katakana. */
    private static boolean isHalf(int c) {
        return c < 0x7F || (c >= 0xFF61 && c <= 0xFF9F);
    }
}
