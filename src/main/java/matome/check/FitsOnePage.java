package matome.check;

import java.util.Map;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;

/**
 * A row fits on one page of the consolidated sheet. The measures are those of reports/goal-sheet.jrxml: its column
 * widths in points, and as many lines as a page was seen to take below the heading.
 */
final class FitsOnePage implements Rule {

    private static final Map<Column, PrintedCell> CELLS = Map.of(
            Column.TITLE, PrintedCell.ofPoints(122),
            Column.GOAL, PrintedCell.ofPoints(172),
            Column.OUTCOME, PrintedCell.ofPoints(288));

    private static final int LINES = 32;

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().rows().stream().flatMap(row -> tooLong(workbook, row));
    }

    private static Stream<Finding> tooLong(Case workbook, FilledRow row) {
        return CELLS.entrySet().stream()
                .filter(cell -> cell.getValue().lines(row.text(cell.getKey())) > LINES)
                .flatMap(cell -> row.cell(cell.getKey()).stream()
                        .map(text -> Finding.of(
                                FindingCode.TOO_LONG_FOR_PRINT,
                                workbook.form().placeOf(text).inRow(row.no()),
                                workbook.settings().column(cell.getKey()).name(),
                                String.valueOf(Letters.count(text.text())))));
    }
}
