package matome.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes docs/sample/: an invented sheet of 平成30年度 as an office would have kept it, to try the comparison with. */
final class SamplePast {

    static final Path FILE = Path.of("docs", "sample", "平成30年度_目標管理シート_経営政策部（サンプル）.xlsx");

    private static final List<String> HEADINGS =
            List.of("No.", "課名", "総計・\n行革・\nその他", "項目", "目標", "評価", "成果又は課題", "備考");
    private static final int[] WIDTHS = {5, 14, 9, 26, 40, 6, 64, 9};
    private static final int LAST = HEADINGS.size() - 1;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("経営政策部");
    private int row;

    private SamplePast() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes());
    }

    static byte[] bytes() throws IOException {
        SamplePast past = new SamplePast();
        past.head();
        past.table(SampleHome.rowsOf("/seed/heisei-30-rows.csv"));
        past.paper();
        Date longAgo = Date.from(Instant.parse("2019-03-31T00:00:00Z"));
        past.workbook.getProperties().getCoreProperties().setCreated(Optional.of(longAgo));
        past.workbook.getProperties().getCoreProperties().setModified(Optional.of(longAgo));
        return StableZip.of(past.workbook);
    }

    private void head() {
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        wide(0, LAST, "サンプル（この表の組織・氏名・取り組みは、比較を試すための作り物です）", style(11, true, HorizontalAlignment.RIGHT, false), 20);
        wide(0, LAST, "平成30年度目標管理シート", style(16, true, HorizontalAlignment.CENTER, false), 28);
        wide(0, LAST, "【経営政策部長　見本 太郎】", style(12, true, HorizontalAlignment.LEFT, false), 22);
        labelled("市の目標", "サンプル（この年度の組織と取り組みは、比較を試すための作り物です）");
        labelled("部の目標", "情報の共有と行政資源の活用により、次の世代につなぐ市政の土台を築く");
        XSSFCellStyle label = style(10, true, HorizontalAlignment.CENTER, true);
        XSSFCellStyle text = centred();
        cells("部の概要", "", "人員", "45人", "予算規模", "5,318,204千円", "", "").forEach(c -> c.setCellStyle(text));
        List.of(0, 1, 2, 4).forEach(c -> sheet.getRow(row - 1).getCell(c).setCellStyle(label));
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 5, LAST));
        sheet.getRow(row - 1).setHeightInPoints(22);
        wide(0, LAST, "【具体的な取り組み】", style(11, true, HorizontalAlignment.LEFT, false), 24);
    }

    private void labelled(String label, String text) {
        cells(label, "", text, "", "", "", "", "").forEach(c -> c.setCellStyle(centred()));
        sheet.getRow(row - 1).getCell(0).setCellStyle(style(10, true, HorizontalAlignment.CENTER, true));
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 2, LAST));
        sheet.getRow(row - 1).setHeightInPoints(22);
    }

    private XSSFCellStyle centred() {
        XSSFCellStyle style = style(10, false, HorizontalAlignment.LEFT, true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private void table(List<CSVRecord> rows) {
        XSSFCellStyle heading = style(10, true, HorizontalAlignment.CENTER, true);
        cells(HEADINGS.toArray(String[]::new)).forEach(c -> c.setCellStyle(heading));
        sheet.getRow(row - 1).setHeightInPoints(44);
        sheet.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
        sheet.createFreezePane(0, row);
        XSSFCellStyle text = style(10, false, HorizontalAlignment.LEFT, true);
        XSSFCellStyle mark = style(10, false, HorizontalAlignment.CENTER, true);
        int first = row;
        for (CSVRecord record : rows) {
            boolean sameSection = row > first
                    && record.get("section").equals(rows.get(row - first - 1).get("section"));
            line(record, sameSection, text, mark);
        }
        merge(first, rows);
    }

    private void line(CSVRecord record, boolean sameSection, XSSFCellStyle text, XSSFCellStyle mark) {
        List<XSSFCell> cells = cells(
                "",
                sameSection ? "" : record.get("section"),
                record.get("plan_category").replace("・", "・\n"),
                record.get("item"),
                record.get("goal"),
                record.get("rating"),
                record.get("result"),
                "サンプル");
        cells.forEach(c -> c.setCellStyle(text));
        List.of(0, 1, 2, 5, 7).forEach(c -> cells.get(c).setCellStyle(mark));
        cells.get(0).setCellValue(Integer.parseInt(record.get("no")));
        double points = 33;
        for (int column = 3; column < LAST; column++) {
            points = Math.max(points, RowFit.points(cells.get(column).getStringCellValue(), WIDTHS[column]));
        }
        cells.get(0).getRow().setHeightInPoints((float) points);
    }

    /** 課名 stands once, in a cell merged over the section's rows. */
    private void merge(int first, List<CSVRecord> rows) {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            boolean ends = i == rows.size()
                    || !rows.get(i).get("section").equals(rows.get(from).get("section"));
            if (ends && i - from > 1) {
                sheet.addMergedRegion(new CellRangeAddress(first + from, first + i - 1, 1, 1));
            }
            from = ends ? i : from;
        }
    }

    private void wide(int from, int to, String text, XSSFCellStyle style, int points) {
        XSSFRow line = sheet.createRow(row++);
        line.setHeightInPoints(points);
        line.createCell(from).setCellValue(text);
        line.getCell(from).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, from, to));
    }

    private List<XSSFCell> cells(String... texts) {
        XSSFRow line = sheet.createRow(row++);
        List<XSSFCell> cells = new ArrayList<>();
        for (String text : texts) {
            XSSFCell cell = line.createCell(cells.size());
            cell.setCellValue(text);
            cells.add(cell);
        }
        return cells;
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment across, boolean framed) {
        XSSFFont font = workbook.createFont();
        font.setFontName("游ゴシック");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(across);
        style.setVerticalAlignment(framed && !bold ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        if (framed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        return style;
    }

    private void paper() {
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        sheet.setFitToPage(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.getHeader().setRight("サンプル");
        sheet.getFooter().setLeft("平成30年度目標管理シート　経営政策部（サンプル）");
        sheet.getFooter().setRight("&P / &N");
    }
}
