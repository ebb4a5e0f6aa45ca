package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import matome.model.Column;
import matome.model.Form;
import matome.model.HeadField;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a form the way a person in a section does. */
final class Clerk {

    private final XSSFWorkbook workbook;

    private Clerk(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Clerk opens(byte[] form) {
        try {
            return new Clerk(new XSSFWorkbook(new ByteArrayInputStream(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row at a position, from 1, gets the texts, in the order of the form from 総計・行革・その他 on. */
    Clerk row(int position, List<String> texts) {
        XSSFRow row = sheet().getRow(GoalSheetLayout.FIRST_ROW + position - 1);
        for (int i = 0; i < texts.size(); i++) {
            int column = SampleCity.LAYOUT.column(Column.CATEGORY) + i;
            row.getCell(column).setCellValue(asExcelStores(texts.get(i)));
            fit(row, texts.get(i), sheet().getColumnWidth(column) / 256);
        }
        return this;
    }

    /** Excel keeps a typed {@code _x000D_} apart from the line end that it writes so; POI does not. */
    private static String asExcelStores(String typed) {
        return typed.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
    }

    /** What Excel does while a person types. */
    private static void fit(XSSFRow row, String text, int characters) {
        double points = Math.max(row.getHeightInPoints(), RowFit.points(text, characters));
        row.setHeightInPoints((float) points);
        row.getCTRow().unsetCustomHeight();
    }

    Clerk head(HeadField field, String text) {
        head(field).setCellValue(text);
        return this;
    }

    Clerk head(HeadField field, BigDecimal number) {
        head(field).setCellValue(number.doubleValue());
        return this;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    byte[] saves() {
        return StableZip.of(workbook);
    }

    private XSSFCell head(HeadField field) {
        if (sheet().getSheetName().equals(Form.DEPARTMENT_PROFILE.label())) {
            return ProfileLayout.SLOTS.stream()
                    .filter(s -> s.field() == field)
                    .map(s -> sheet().getRow(s.row()).getCell(ProfileLayout.VALUE_COLUMN))
                    .findFirst()
                    .orElseThrow();
        }
        return SampleCity.LAYOUT.slots().stream()
                .filter(s -> s.field() == field)
                .map(s -> sheet().getRow(s.row()).getCell(s.valueColumn()))
                .findFirst()
                .orElseThrow();
    }
}
