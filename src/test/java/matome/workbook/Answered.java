package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.Form;
import matome.model.InForce;
import matome.model.Phase;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.Unit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook that came back from the marker, and what people see in it. */
final class Answered {

    static final Unit FINANCE = new Unit(
            new SubmissionKey(SampleCity.REIWA_1, Phase.RESULT, Form.GOAL_SHEET, "0105"),
            SampleCity.KEIEI_SEISAKU,
            Optional.of(SampleCity.section("財政課")));

    private final Marked marked;

    private Answered(Marked marked) {
        this.marked = marked;
    }

    static Slip slip(State state, Finding... findings) {
        return new Slip(
                state,
                Optional.of(FINANCE),
                "令和元年度/経営政策部/財政課.xlsx",
                LocalDate.of(2020, 5, 11),
                new InForce.Accepted(1, LocalDate.of(2020, 5, 1)),
                List.of(findings));
    }

    static Answered of(byte[] original, Finding... findings) {
        return of(original, slip(State.REJECTED, findings));
    }

    static Answered of(byte[] original, Slip slip) {
        try {
            Path kept = Files.createTempFile("original", ".bin");
            try {
                Files.write(kept, original);
                return new Answered(new Marker(SampleCity.settings()).mark(kept, slip));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return marked.bytes();
    }

    String ending() {
        return marked.ending();
    }

    Workbook workbook() {
        return open(marked.bytes());
    }

    static Workbook open(byte[] bytes) {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notes of a sheet, by the address of their cell. */
    Map<String, String> notes(String sheet) {
        Map<String, String> notes = new TreeMap<>();
        workbook()
                .getSheet(sheet)
                .getCellComments()
                .forEach((cell, note) ->
                        notes.put(cell.formatAsString(), note.getString().getString()));
        return notes;
    }

    /** The conditional formats of a sheet: cells, condition. */
    List<String> formats(String sheet) {
        SheetConditionalFormatting formats = workbook().getSheet(sheet).getSheetConditionalFormatting();
        return IntStream.range(0, formats.getNumConditionalFormattings())
                .mapToObj(formats::getConditionalFormattingAt)
                .flatMap(f -> IntStream.range(0, f.getNumberOfRules())
                        .mapToObj(i -> Arrays.toString(Stream.of(f.getFormattingRanges())
                                        .map(r -> r.formatAsString())
                                        .toArray())
                                + " " + f.getRule(i).getFormula1()))
                .toList();
    }

    /** What the sheet 確認結果 says, line by line. */
    List<String> lines() {
        return lines(workbook().getSheetAt(0));
    }

    static List<String> lines(Sheet sheet) {
        return rows(sheet)
                .map(row -> String.join(
                        "|",
                        cells(row).map(Cell::toString).filter(t -> !t.isEmpty()).toList()))
                .toList();
    }

    private static Stream<Row> rows(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull);
    }

    private static Stream<Cell> cells(Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                .mapToObj(row::getCell)
                .filter(Objects::nonNull);
    }

    /** Everything about the cells of a sheet that people could miss: contents, number formats, fills, locks, heights. */
    static List<String> everything(Sheet sheet) {
        return rows(sheet)
                .flatMap(row -> Stream.concat(
                        Stream.of("row " + row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight()),
                        cells(row).map(Answered::everything)))
                .toList();
    }

    private static String everything(Cell cell) {
        return cell.getAddress() + " " + cell.getCellType() + " " + cell + " "
                + cell.getCellStyle().getDataFormatString() + " "
                + cell.getCellStyle().getFillForegroundColor() + " "
                + cell.getCellStyle().getFontIndex() + " "
                + cell.getCellStyle().getLocked();
    }

    /** The form as we hand it out and one of the old kind, filled in. */
    static Stream<byte[]> newAndOld() {
        return Stream.of(filledIn(), ReadingRoom.bytes(OldWorkbook.filledIn()));
    }

    static byte[] filledIn() {
        return ReadingRoom.clerk()
                .row(1, List.of("総計", "財政白書", "1,000部", "Z", "作った。"))
                .row(2, List.of("行革", "予算編成", "", "A", "編成した。"))
                .saves();
    }

    static List<String> sheets(Workbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }
}
