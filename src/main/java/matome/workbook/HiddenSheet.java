package matome.workbook;

import java.util.List;
import matome.model.Column;
import matome.model.PlanCategory;
import matome.model.Prefill;
import matome.model.Rating;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The very hidden sheet {@code _matome}: what the workbook was issued for, one identity per row of the table, and the
 * lists of the drop-downs.
 *
 * <p>Beside each identity stands a formula that refers to the title cell of its row. Excel itself moves the reference
 * when rows are inserted or deleted or a cell is cut and pasted, so the formula's text tells where the identity is now,
 * and {@code #REF!} that its row is gone. Sorting does not move references; therefore what the row was issued with stands
 * there too, and {@link RowIdentities} finds it again.
 */
final class HiddenSheet {

    static final String NAME = "_matome";
    static final String VERSION = "1";
    static final String CATEGORIES = "matome_categories";
    static final String RATINGS = "matome_ratings";

    static final int STAMP_COLUMN = 1;
    static final int IDENTITY_COLUMN = 3;
    static final int REFERENCE_COLUMN = 4;
    private static final int CATEGORY_COLUMN = 6;
    private static final int RATING_COLUMN = 7;
    static final int TITLE_COLUMN = 9;
    static final int GOAL_COLUMN = 10;
    static final int KIND_COLUMN = 11;

    private static final int MOST_CHARACTERS = 30_000;

    private final XSSFSheet sheet;

    HiddenSheet(XSSFWorkbook workbook) {
        this.sheet = workbook.createSheet(NAME);
    }

    void stamp(Issue issue) {
        List<String> facts = List.of(
                VERSION,
                issue.form().name(),
                String.valueOf(issue.year().value()),
                issue.phase().name(),
                issue.code());
        List<String> names = List.of("version", "form", "year", "phase", "code");
        list(STAMP_COLUMN - 1, names);
        list(STAMP_COLUMN, facts);
    }

    void identities(List<String> identities, String table, GoalSheetLayout layout) {
        for (int i = 0; i < identities.size(); i++) {
            String title = new CellReference(
                            table, GoalSheetLayout.FIRST_ROW + i, layout.column(Column.TITLE), true, true)
                    .formatAsString();
            row(i).createCell(IDENTITY_COLUMN).setCellValue(identities.get(i));
            row(i).createCell(REFERENCE_COLUMN).setCellFormula(title);
        }
    }

    /** What the first rows were issued with. */
    void issued(List<Prefill.Row> rows) {
        list(TITLE_COLUMN, rows.stream().map(row -> row.item().title()).toList());
        list(GOAL_COLUMN, rows.stream().map(row -> row.item().goal()).toList());
        list(
                KIND_COLUMN,
                rows.stream()
                        .map(row -> String.join(Choices.JOINT, row.item().categories()))
                        .toList());
    }

    void lists(List<PlanCategory> categories, List<Rating> ratings) {
        name(CATEGORIES, CATEGORY_COLUMN, Choices.of(categories));
        name(RATINGS, RATING_COLUMN, ratings.stream().map(Rating::code).toList());
    }

    static void hide(XSSFWorkbook workbook) {
        workbook.setSheetVisibility(workbook.getSheetIndex(NAME), SheetVisibility.VERY_HIDDEN);
    }

    private void name(String name, int column, List<String> values) {
        list(column, values);
        String letter = CellReference.convertNumToColString(column);
        Name range = sheet.getWorkbook().createName();
        range.setNameName(name);
        range.setRefersToFormula(NAME + "!$" + letter + "$1:$" + letter + "$" + Math.max(1, values.size()));
    }

    private void list(int column, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row(i).createCell(column)
                    .setCellValue(ExcelText.in(sheet.getWorkbook(), Clip.of(values.get(i), MOST_CHARACTERS)));
        }
    }

    private XSSFRow row(int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }
}
