package matome.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pages of a printed sheet, one under the other, each with the headings again.
 *
 * @param spans top down; none when the sheet holds no such table
 */
record PastPages(List<TableSpan> spans, Words words) {

    /** A department's sheet of thousands of rows, and more than anybody prints. */
    private static final int MOST = 500;

    static PastPages of(Grid grid, Words words) {
        List<Headings> found = new HeadingSearch(grid, words, MOST).tables();
        if (found.isEmpty()) {
            return new PastPages(List.of(), words);
        }
        Grid rows = grid.without(between(found, grid, words));
        return new PastPages(TableSpan.of(new HeadingSearch(rows, words, MOST).tables(), words), words);
    }

    /** What every page says of itself again: its rows are nobody's initiatives. */
    private static Set<Integer> between(List<Headings> pages, Grid grid, Words words) {
        RunningLines lines = new RunningLines(grid, words);
        Set<Integer> between = new HashSet<>();
        int first = pages.get(0).last();
        grid.rows().tailSet(first, false).stream().filter(lines::isOne).forEach(between::add);
        for (Headings page : pages.subList(1, pages.size())) {
            grid.rows().subSet(first, false, page.first(), false).descendingSet().stream()
                    .takeWhile(row -> between.contains(row) || lines.isOfAHead(row))
                    .forEach(between::add);
        }
        return between;
    }

    /** The row of the first headings; what stands above is the sheet's head. */
    int firstRow() {
        return spans.get(0).headings().first();
    }
}
