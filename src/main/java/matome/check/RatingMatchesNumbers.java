package matome.check;

import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Rating;
import matome.model.quantity.Aim;

/**
 * Where the rating says that the goal was reached, the outcome's number does not fall short of the goal's. Numbers are
 * compared when the same word stands before them, or when each side has only one of its kind; else nothing is said.
 */
final class RatingMatchesNumbers implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().rows().stream()
                .flatMap(row -> Achieved.rating(workbook, row).stream()
                        .flatMap(rating -> row.cell(Column.OUTCOME).stream()
                                .flatMap(cell -> shortOf(workbook, row, rating, cell))));
    }

    private static Stream<Finding> shortOf(Case workbook, FilledRow row, Rating rating, FilledCell outcome) {
        return Aim.of(row.text(Column.GOAL), outcome.text()).stream()
                .filter(Aim::isMissed)
                .map(aim -> Finding.of(
                        FindingCode.SHORT_OF_NUMBER,
                        workbook.form().placeOf(outcome).inRow(row.no()),
                        rating.code(),
                        aim.target().written(),
                        aim.answers().get(0).written()));
    }
}
