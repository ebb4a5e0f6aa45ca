package matome.workbook.sheet;

import java.util.stream.DoubleStream;

/**
 * How large a text is written so that its row can hold it. Excel fits no row of a file that a program wrote, and no row
 * is higher than 409 points: what is longer is written smaller.
 *
 * @param points size of the letters
 * @param height of the row, in points
 * @param whole whether all of it can be seen
 */
record Fit(double points, double height, boolean whole) {

    static final double USUAL_POINTS = 10;

    private static final double HIGHEST = 409;
    /** Smaller nobody can read it on paper. */
    private static final double[] SIZES = {USUAL_POINTS, 9, 8, 7, 6};

    /** More than the face itself needs: where it is missing another one steps in, and those are higher. */
    private static final double LINE_IN_LETTERS = 1.4;

    private static final double AIR = 6;
    /** Excel counts in these on most screens. */
    private static final double PIXEL = 0.75;

    /**
     * Fits a text.
     *
     * @param width of the cell, in half-width letters of the usual size
     * @param wanted how large it is written where that fits
     */
    static Fit of(String text, int width, double wanted) {
        return DoubleStream.concat(
                        DoubleStream.of(wanted), DoubleStream.of(SIZES).filter(points -> points < wanted))
                .mapToObj(points -> new Fit(points, height(text, width, points), true))
                .filter(fit -> fit.height() <= HIGHEST)
                .findFirst()
                .orElseGet(() -> new Fit(SIZES[SIZES.length - 1], HIGHEST, false));
    }

    /** A letter is left free at the end of each line, because 禁則 moves letters from line to line. */
    private static double height(String text, int width, double points) {
        int letters = (int) Math.floor((width - 1) * USUAL_POINTS / points) - 2;
        double needed = Lines.of(text, letters) * points * LINE_IN_LETTERS + AIR;
        return Math.ceil(needed / PIXEL) * PIXEL;
    }
}
