package matome.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * What {@link HiddenSheet} wrote, as far as it is still there. The sheet is a help, never a must: what is damaged in it
 * counts as absent.
 *
 * @param stamp what the workbook was issued for
 * @param places where each identity is now
 */
record Issued(Optional<Stamp> stamp, List<Identity> places) {

    private static final Pattern ONE_CELL = Pattern.compile("('.+'|[^'!(]+)!\\$?[A-Z]{1,3}\\$?[0-9]{1,7}");

    record Identity(String value, String sheet, int row) {}

    static Optional<Issued> in(Workbook workbook) {
        return Optional.ofNullable(workbook.getSheet(HiddenSheet.NAME)).map(s -> new Issued(stamp(s), identities(s)));
    }

    /** That a form's sheet has another name than we gave it. */
    static Stream<Finding> renamed(Form form, String sheet) {
        return Key.of(sheet).equals(Key.of(form.label()))
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.SHEET_RENAMED, Place.sheet(sheet), form.label(), sheet));
    }

    /** By row, counted from 0. */
    Map<Integer, String> identitiesOn(String sheet) {
        Map<Integer, String> byRow = new HashMap<>();
        places.stream().filter(p -> p.sheet().equals(sheet)).forEach(p -> byRow.putIfAbsent(p.row(), p.value()));
        return byRow;
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

    private static List<Identity> identities(Sheet sheet) {
        List<Identity> found = new ArrayList<>();
        for (Row row : sheet) {
            String value = text(row, HiddenSheet.IDENTITY_COLUMN);
            Cell reference = row.getCell(HiddenSheet.REFERENCE_COLUMN);
            if (!value.isEmpty() && reference != null && reference.getCellType() == CellType.FORMULA) {
                place(value, reference.getCellFormula()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The formula's text is where Excel moved it; {@code #REF!} tells that its row was deleted. */
    private static Optional<Identity> place(String value, String formula) {
        if (!ONE_CELL.matcher(formula).matches()) {
            return Optional.empty();
        }
        CellReference cell = new CellReference(formula);
        return Optional.of(new Identity(value, cell.getSheetName(), cell.getRow()));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
