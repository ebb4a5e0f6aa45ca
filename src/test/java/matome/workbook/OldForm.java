package matome.workbook;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A form in the format of Excel 97. */
final class OldForm {

    static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    private OldForm() {}

    static HSSFWorkbook withOneRow() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Sheet1");
        put(sheet.createRow(0), ReadingRoom.HEADINGS);
        put(sheet.createRow(1), ROW);
        return workbook;
    }

    private static void put(HSSFRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
