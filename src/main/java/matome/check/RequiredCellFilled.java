package matome.check;

import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Phase;

/** Every row fills the cells that its phase requires; a reason that is not there has a rule of its own. */
final class RequiredCellFilled implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.phase().stream()
                .flatMap(phase -> workbook.form().rows().stream().flatMap(row -> emptyCells(workbook, phase, row)));
    }

    private static Stream<Finding> emptyCells(Case workbook, Phase phase, FilledRow row) {
        return workbook.settings().columnsInUse().stream()
                .filter(column ->
                        workbook.settings().column(column).requiredIn().contains(phase))
                .filter(column -> column != Column.OUTCOME || !ReasonGiven.isMissing(workbook, row))
                .flatMap(column -> row
                        .cell(column)
                        .filter(FilledCell::isBlank)
                        .map(cell -> Finding.of(
                                FindingCode.REQUIRED_EMPTY,
                                workbook.form().placeOf(cell).inRow(row.no()),
                                workbook.settings().column(column).name()))
                        .stream());
    }
}
