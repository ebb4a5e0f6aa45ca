package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Key;
import matome.model.Phase;
import matome.model.Place;
import matome.model.Stamp;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * What {@link HiddenSheet} wrote, as far as it is still there. The sheet is a help, never a must: what is damaged in it
 * counts as absent.
 *
 * @param stamp what the workbook was issued for
 * @param rows of the table, as they were issued
 */
record Issued(Optional<Stamp> stamp, List<IssuedRow> rows) {

    private static final Pattern ONE_CELL = Pattern.compile("('.+'|[^'!(]+)!\\$?[A-Z]{1,3}\\$?[0-9]{1,7}");

    /** Nobody issues more; somebody might write more. */
    private static final int MOST = 500;

    static Optional<Issued> in(Workbook workbook) {
        return Optional.ofNullable(workbook.getSheet(HiddenSheet.NAME)).map(s -> new Issued(stamp(s), rows(s)));
    }

    /** That a form's sheet has another name than we gave it. */
    static Stream<Finding> renamed(Form form, String sheet) {
        return Key.of(sheet).equals(Key.of(form.label()))
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.SHEET_RENAMED, Place.sheet(sheet), form.label(), sheet));
    }

    /** The rows, with their places only as far as those are on a sheet. */
    List<IssuedRow> rowsOf(String sheet) {
        return rows.stream().map(row -> row.on(sheet)).toList();
    }

    private static Optional<Stamp> stamp(Sheet sheet) {
        Optional<FiscalYear> year = FiscalYear.parse(fact(sheet, 2));
        Optional<Phase> phase = Phase.parse(fact(sheet, 3));
        boolean whole = year.isPresent() && phase.isPresent() && !fact(sheet, 4).isEmpty();
        return whole
                ? Optional.of(new Stamp(fact(sheet, 0), year.get(), phase.get(), fact(sheet, 4)))
                : Optional.empty();
    }

    private static String fact(Sheet sheet, int row) {
        return Optional.ofNullable(sheet.getRow(row))
                .map(r -> text(r, HiddenSheet.STAMP_COLUMN))
                .orElse("");
    }

    private static List<IssuedRow> rows(Sheet sheet) {
        List<IssuedRow> found = new ArrayList<>();
        for (Row row : sheet) {
            String identity = text(row, HiddenSheet.IDENTITY_COLUMN);
            if (!identity.isEmpty() && found.size() < MOST) {
                found.add(new IssuedRow(
                        identity,
                        place(row.getCell(HiddenSheet.REFERENCE_COLUMN)),
                        text(row, HiddenSheet.TITLE_COLUMN),
                        text(row, HiddenSheet.GOAL_COLUMN),
                        text(row, HiddenSheet.KIND_COLUMN)));
            }
        }
        return found;
    }

    private static Optional<CellReference> place(@Nullable Cell reference) {
        return reference != null
                        && reference.getCellType() == CellType.FORMULA
                        && ONE_CELL.matcher(reference.getCellFormula()).matches()
                ? Optional.of(new CellReference(reference.getCellFormula()))
                : Optional.empty();
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
