package matome.check;

import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.Place;

/** A section's table holds at least one row. */
final class HasRows implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().form() == Form.GOAL_SHEET
                        && workbook.form().rows().isEmpty()
                ? Stream.of(Finding.of(
                        FindingCode.NO_ROWS, Place.sheet(workbook.form().sheet())))
                : Stream.empty();
    }
}
