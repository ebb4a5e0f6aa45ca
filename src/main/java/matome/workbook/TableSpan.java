package matome.workbook;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import matome.model.Form;

/**
 * How far one table of a sheet reaches.
 *
 * @param headFrom the first row in which its labelled cells may stand
 * @param end the first row that is no longer the table's
 */
record TableSpan(Headings headings, int headFrom, int end) {

    static List<TableSpan> on(Grid grid, Words words) {
        return of(new HeadingSearch(grid, words).tables(), words);
    }

    static List<TableSpan> of(List<Headings> tables, Words words) {
        return tables.stream().map(t -> of(t, tables, words)).toList();
    }

    private static TableSpan of(Headings table, List<Headings> all, Words words) {
        int headFrom = all.stream()
                .mapToInt(t -> t.last() + 1)
                .filter(after -> after <= table.first())
                .max()
                .orElse(0);
        OptionalInt next = all.stream()
                .mapToInt(Headings::first)
                .filter(first -> first > table.first())
                .min();
        int end = next.isPresent() ? withoutHead(words, table, next.getAsInt()) : Integer.MAX_VALUE;
        return new TableSpan(table, headFrom, end);
    }

    /** The labelled cells over the next table are not rows of the one before. */
    private static int withoutHead(Words words, Headings table, int next) {
        Grid grid = table.grid();
        int end = next;
        for (int row : grid.rows().subSet(table.last(), false, next, false).descendingSet()) {
            boolean labels = grid.columns(row).stream()
                    .anyMatch(c ->
                            words.field(Form.GOAL_SHEET, grid.at(row, c).text()).isPresent());
            if (!labels) {
                break;
            }
            end = row;
        }
        return end;
    }

    /** The rows that show anything, top down. */
    IntStream rows() {
        return headings.grid().rows().tailSet(headings.last(), false).stream()
                .mapToInt(Integer::intValue)
                .takeWhile(row -> row < end);
    }
}
