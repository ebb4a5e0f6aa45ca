package matome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;

/** A workbook in the hands of somebody who types into one of its cells and saves it. */
final class OpenedInExcel {

    private OpenedInExcel() {}

    static byte[] edited(byte[] workbook, String sheet, String cell, String text) throws IOException {
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellAddress at = new CellAddress(cell);
            Row row = opened.getSheet(sheet).getRow(at.getRow());
            row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
            opened.write(bytes);
            return bytes.toByteArray();
        }
    }
}
