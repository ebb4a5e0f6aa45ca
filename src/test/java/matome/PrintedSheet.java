package matome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A past year's consolidated sheet as some office printed it: texts from the left in rows from the top. */
final class PrintedSheet {

    static final String[] HEADINGS = {"No.", "課名", "総計・行革・その他", "項目", "目標", "評価", "成果又は課題"};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int row;

    private PrintedSheet(String name) {
        sheet = workbook.createSheet(name);
    }

    static PrintedSheet called(String name) {
        return new PrintedSheet(name);
    }

    /** A department's sheet with nothing but what it needs. */
    static PrintedSheet ofYear(String title) {
        return called("Sheet1").line(title).line("【経営政策部長 見本 太郎】").line(HEADINGS);
    }

    PrintedSheet nextSheet(String name) {
        sheet = workbook.createSheet(name);
        row = 0;
        return this;
    }

    PrintedSheet line(String... texts) {
        XSSFRow line = sheet.createRow(row++);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                line.createCell(column).setCellValue(texts[column]);
            }
        }
        return this;
    }

    /** A row of which only section and title matter. */
    PrintedSheet item(int no, String section, String title) {
        return line(String.valueOf(no), section, "行革", title, "年度末までに3件", "A", "3件を行った。");
    }

    PrintedSheet merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    byte[] bytes() throws IOException {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Rows as 目標管理シート.csv has them. */
    static String csv(List<String> headings, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", headings)).append("\r\n");
        rows.forEach(cells -> text.append(String.join(",", cells)).append("\r\n"));
        return text.toString();
    }
}
