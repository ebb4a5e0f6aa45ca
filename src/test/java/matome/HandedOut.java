package matome;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that was handed out, and a clerk who goes on with what is in it. */
final class HandedOut {

    static final int FIRST = 7;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private HandedOut(XSSFWorkbook workbook, XSSFSheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    static HandedOut open(Path form) throws IOException {
        return open(Files.readAllBytes(form));
    }

    static HandedOut open(byte[] form) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
        return new HandedOut(workbook, workbook.getSheetAt(0));
    }

    /** The same with another of its sheets in front of the clerk. */
    HandedOut onSheet(String name) {
        return new HandedOut(workbook, workbook.getSheet(name));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    String text(String address) {
        XSSFCell cell = cell(address);
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    HandedOut write(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    HandedOut writeNumber(String address, double number) {
        cell(address).setCellValue(number);
        return this;
    }

    HandedOut clear(String... addresses) {
        for (String address : addresses) {
            cell(address).setBlank();
        }
        return this;
    }

    /** Column by column, the rows that hold a title. */
    List<List<String>> rows(String columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = FIRST; !text("C" + (row + 1)).isEmpty(); row++) {
            int at = row + 1;
            rows.add(columns.chars()
                    .mapToObj(column -> text((char) column + "" + at))
                    .toList());
        }
        return rows;
    }

    /** Sorts whole rows as Excel does: what is in the cells moves, references to them do not. */
    HandedOut sort(int first, int last, Comparator<List<String>> order) {
        int columns = sheet().getRow(FIRST).getLastCellNum();
        List<List<String>> texts = IntStream.rangeClosed(first, last)
                .mapToObj(row -> IntStream.range(1, columns)
                        .mapToObj(column ->
                                sheet().getRow(row - 1).getCell(column).getStringCellValue())
                        .toList())
                .sorted(order)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int column = 1; column < columns; column++) {
                sheet().getRow(first - 1 + i)
                        .getCell(column)
                        .setCellValue(texts.get(i).get(column - 1));
            }
        }
        return this;
    }

    /** Excel, as POI, moves references when rows are inserted. */
    HandedOut insertAbove(int row) {
        sheet().shiftRows(row - 1, sheet().getLastRowNum(), 1);
        XSSFRow blank = sheet().createRow(row - 1);
        for (int column = 0; column < 9; column++) {
            blank.createCell(column, CellType.BLANK);
        }
        return this;
    }

    /** And lets references to a deleted row point to nothing. */
    HandedOut delete(int row) {
        XSSFSheet hidden = workbook.getSheet("_matome");
        for (Row line : hidden) {
            XSSFCell reference = (XSSFCell) line.getCell(4);
            if (reference != null
                    && reference.getCellType() == CellType.FORMULA
                    && reference.getCellFormula().endsWith("$" + row)) {
                reference.setCellFormula("#REF!");
            }
        }
        sheet().removeRow(sheet().getRow(row - 1));
        sheet().shiftRows(row, sheet().getLastRowNum(), -1);
        return this;
    }

    byte[] saved() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XSSFCell cell(String address) {
        CellReference at = new CellReference(address);
        XSSFRow row = sheet().getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
