package matome.workbook;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A form that somebody keeps as .xls, filled in. */
final class OldWorkbook {

    private OldWorkbook() {}

    static HSSFWorkbook filledIn() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("目標管理シート");
        row(sheet, 0, List.of("年度", "令和元年度", "段階", "結果報告"));
        row(sheet, 1, List.of("部名", "経営政策部", "課名", "財政課"));
        row(sheet, 3, ReadingRoom.HEADINGS);
        row(sheet, 4, List.of("1", "総計", "財政白書", "1,000部", "Z", "作った。"));
        row(sheet, 5, List.of("2", "行革", "予算編成", "年度内", "A", "編成した。"));
        HSSFSheet other = workbook.createSheet("集計");
        other.createRow(0).createCell(0).setCellFormula("目標管理シート!C5");
        other.createRow(1).createCell(0).setCellFormula("COUNTA(目標管理シート!C5:C6,A1)");
        workbook.setPrintArea(0, 0, 5, 0, 5);
        sheet.setRepeatingRows(new CellRangeAddress(3, 3, -1, -1));
        workbook.setPrintArea(1, 0, 0, 0, 0);
        var choices = sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"A", "B"});
        sheet.addValidationData(
                sheet.getDataValidationHelper().createValidation(choices, new CellRangeAddressList(4, 9, 4, 4)));
        return workbook;
    }

    private static void row(HSSFSheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            line.createCell(i).setCellValue(texts.get(i));
        }
    }
}
