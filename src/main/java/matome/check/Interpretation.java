package matome.check;

import java.util.Optional;
import matome.model.Column;
import matome.model.Content;
import matome.model.DepartmentProfile;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Form;
import matome.model.GoalSheet;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Rating;

/** What a workbook without errors says, in the words of the field. */
final class Interpretation {

    private Interpretation() {}

    static Content of(Case workbook) {
        return workbook.form().form() == Form.GOAL_SHEET
                ? new GoalSheet(workbook.form().rows().stream()
                        .map(row -> initiative(workbook, row))
                        .toList())
                : profile(workbook.form());
    }

    private static Initiative initiative(Case workbook, FilledRow row) {
        Optional<Rating> rating = workbook.rating(row.text(Column.RATING));
        return new Initiative(
                workbook.isOfItsStamp() ? row.identity() : Optional.empty(),
                row.cell(Column.PLAN_CODE).filter(cell -> !cell.isBlank()).map(FilledCell::text),
                Categories.parse(row.text(Column.CATEGORY), workbook.settings().categories())
                        .orElseThrow(),
                row.text(Column.TITLE),
                row.text(Column.GOAL),
                rating.map(Rating::code),
                row.text(Column.OUTCOME));
    }

    private static DepartmentProfile profile(FilledForm form) {
        return new DepartmentProfile(
                form.headText(HeadField.HEAD_TITLE),
                form.headText(HeadField.HEAD_NAME),
                form.headText(HeadField.DEPARTMENT_GOAL),
                Amount.staff(form.headText(HeadField.STAFF)).orElseThrow(),
                Amount.budget(form.headText(HeadField.BUDGET)).orElseThrow());
    }
}
