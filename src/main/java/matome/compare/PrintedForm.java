package matome.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Column;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.DepartmentProfile;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Printed;
import matome.model.Section;

/** What a printed sheet says, as if it were filled into the form: so that both are compared in one way. */
final class PrintedForm {

    private PrintedForm() {}

    /** 部の概要; without a cell when it was not handed in. */
    static FilledForm head(ConsolidatedSheet sheet) {
        Map<HeadField, FilledCell> cells = new EnumMap<>(HeadField.class);
        sheet.profile().ifPresent(profile -> texts(profile).forEach((field, text) -> cells.put(field, cell(text))));
        return new FilledForm(Form.DEPARTMENT_PROFILE, "", cells, List.of(), Optional.empty(), List.of());
    }

    private static Map<HeadField, String> texts(DepartmentProfile profile) {
        return Map.of(
                HeadField.HEAD_TITLE,
                profile.headTitle(),
                HeadField.HEAD_NAME,
                profile.headName(),
                HeadField.DEPARTMENT_GOAL,
                profile.goal(),
                HeadField.STAFF,
                Printed.number(profile.staff()),
                HeadField.BUDGET,
                String.valueOf(profile.budget()));
    }

    /** A section's rows under the numbers that they are printed with. */
    static FilledForm rows(ConsolidatedSheet sheet, Section section) {
        List<FilledRow> rows = sheet.entries().stream()
                .filter(entry -> entry.section().code().equals(section.code()))
                .map(PrintedForm::row)
                .toList();
        return new FilledForm(Form.GOAL_SHEET, "", Map.of(), rows, Optional.empty(), List.of());
    }

    private static FilledRow row(Entry entry) {
        Initiative row = entry.initiative();
        Map<Column, FilledCell> cells = new EnumMap<>(Column.class);
        cells.put(Column.CATEGORY, cell(String.join("・", row.categories())));
        cells.put(Column.TITLE, cell(row.title()));
        cells.put(Column.GOAL, cell(row.goal()));
        cells.put(Column.RATING, cell(row.rating().orElse("")));
        cells.put(Column.OUTCOME, cell(row.outcome()));
        return new FilledRow(entry.no(), row.identity(), cells);
    }

    private static FilledCell cell(String text) {
        return new FilledCell("", text);
    }
}
