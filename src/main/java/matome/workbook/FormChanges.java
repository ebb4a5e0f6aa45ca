package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a table differs from the form, and was understood all the same. */
record FormChanges(Headings headings, Words words, Settings settings) {

    /** Synonyms that stand for headings. */
    Stream<Finding> understood() {
        return headings.blocks().keySet().stream()
                .flatMap(column -> headings.of(column).stream().flatMap(block -> understood(column, block)));
    }

    private Stream<Finding> understood(Column column, CellRangeAddress block) {
        Grid grid = headings.grid();
        String written = grid.at(block.getFirstRow(), block.getFirstColumn()).text();
        Place place = Place.cell(grid.name(), Grid.address(block.getFirstRow(), block.getFirstColumn()));
        return words.isLabel(column, written)
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.HEADING_UNDERSTOOD,
                        place,
                        oneLine(written),
                        settings.column(column).name()));
    }

    /** What stands elsewhere than in the form as it was handed out. */
    Stream<Finding> moved() {
        Stream<Finding> row = headings.first() == GoalSheetLayout.HEADING_ROW
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.HEADINGS_MOVED,
                        headings.place(),
                        Grid.address(GoalSheetLayout.HEADING_ROW, 0),
                        Grid.address(headings.first(), headings.leftmost())));
        List<String> standing = standing();
        boolean others = standing.size()
                > headings.blocks().values().stream().mapToInt(List::size).sum();
        Stream<Finding> columns = others || isAnyMoved()
                ? Stream.of(Finding.of(FindingCode.COLUMNS_MOVED, headings.place(), String.join("、", standing)))
                : Stream.empty();
        return Stream.concat(row, columns);
    }

    private boolean isAnyMoved() {
        return headings.blocks().getOrDefault(Column.NO, List.of()).isEmpty()
                || headings.blocks().keySet().stream()
                        .anyMatch(c ->
                                headings.of(c).filter(b -> isElsewhere(b, c)).isPresent());
    }

    private boolean isElsewhere(CellRangeAddress block, Column column) {
        int place = issued().column(column);
        return block.getFirstColumn() != place || block.getLastColumn() != place;
    }

    /** A form that was handed out before the city asked for numbers of plans is as it was then. */
    private GoalSheetLayout issued() {
        return new GoalSheetLayout(settings.columnsInUse().stream()
                .filter(c -> c != Column.PLAN_CODE || headings.blocks().containsKey(c))
                .toList());
    }

    /** All headings from the left, with those that touch the table on either side. */
    private List<String> standing() {
        int from = headings.leftmost();
        while (from > 0 && !headings.over(from - 1).isEmpty()) {
            from--;
        }
        List<String> standing = new ArrayList<>();
        int column = from;
        while (column <= headings.rightmost() || !headings.over(column).isEmpty()) {
            if (!headings.over(column).isEmpty() && !headings.isPast(column)) {
                standing.add(oneLine(headings.over(column)));
            }
            column = headings.grid().blockAt(headings.last(), column).getLastColumn() + 1;
        }
        return standing;
    }

    static String oneLine(String heading) {
        return heading.replaceAll("\\s", "");
    }
}
