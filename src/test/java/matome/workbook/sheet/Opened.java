package matome.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A written workbook as somebody sees it who opens it. */
record Opened(XSSFSheet sheet) {

    static Opened of(byte[] workbook) {
        try {
            return new Opened(new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Cell cell(String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    String shown(String address) {
        return shown(cell(address));
    }

    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue()
                : new DataFormatter().formatCellValue(cell);
    }

    /** Every cell that says something. */
    Stream<Cell> filled() {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !shown(cell).isEmpty());
    }

    List<String> row(int row) {
        Row line = sheet.getRow(row);
        return IntStream.range(0, line.getLastCellNum())
                .mapToObj(column -> Optional.ofNullable(line.getCell(column))
                        .map(Opened::shown)
                        .orElse(""))
                .toList();
    }

    /** The row of the table's heading. */
    int heading() {
        return filled().filter(cell -> shown(cell).equals("No."))
                .findFirst()
                .orElseThrow()
                .getRowIndex();
    }

    List<List<String>> table() {
        return IntStream.rangeClosed(heading() + 1, sheet.getLastRowNum())
                .mapToObj(this::row)
                .toList();
    }
}
