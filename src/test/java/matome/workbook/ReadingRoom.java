package matome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Phase;
import matome.settings.Settings;
import matome.workbook.Reading.Read;
import matome.workbook.Reading.Unreadable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts workbooks before the reader. */
final class ReadingRoom {

    static final List<String> HEADINGS = List.of("No.", "総計・行革・その他", "項目", "目標", "評価", "成果又は課題");

    private ReadingRoom() {}

    static byte[] blankForm() {
        return new FormWriter(SampleCity.settings())
                .goalSheet(SampleCity.REIWA_1, Phase.RESULT, SampleCity.KEIEI_SEISAKU, SampleCity.section("財政課"));
    }

    static Clerk clerk() {
        return Clerk.opens(blankForm());
    }

    static Reading reading(byte[] file) {
        return reading(file, SampleCity.settings());
    }

    static Reading reading(byte[] file, Settings settings) {
        try {
            Path copy = Files.createTempFile("workbook", ".bin");
            try {
                Files.write(copy, file);
                return new FormReader(settings).read(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilledForm read(byte[] file) {
        Reading reading = reading(file);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).form();
    }

    static FilledForm read(Workbook workbook) {
        return read(bytes(workbook));
    }

    static Finding unreadable(byte[] file) {
        return unreadable(file, SampleCity.settings());
    }

    static Finding unreadable(byte[] file, Settings settings) {
        Reading reading = reading(file, settings);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).why();
    }

    static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook made by hand, with nothing but headings in its first row. */
    static XSSFWorkbook byHand(Consumer<XSSFSheet> filling) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Sheet1");
        put(sheet, 0, HEADINGS);
        filling.accept(sheet);
        return workbook;
    }

    static void put(XSSFSheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                line.createCell(i).setCellValue(texts.get(i));
            }
        }
    }

    static List<String> texts(FilledRow row) {
        return SampleCity.LAYOUT.columns().stream().map(row::text).toList();
    }

    static List<FindingCode> codes(FilledForm form) {
        return form.remarks().stream().map(Finding::code).toList();
    }

    static void numeric(Cell cell, double value, String format) {
        cell.setCellValue(value);
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /** What the goal of a row reads as, once its cell was filled so. */
    static String goalOf(Consumer<XSSFCell> filling) {
        FilledForm form = formWithGoal(filling);
        assertThat(form.remarks()).filteredOn(Finding::isError).isEmpty();
        return form.rows().get(0).text(Column.GOAL);
    }

    static FilledForm formWithGoal(Consumer<XSSFCell> filling) {
        XSSFWorkbook workbook = byHand(s -> put(s, 1, List.of("1", "総計", "項目名", "目標", "A", "成果")));
        filling.accept(workbook.getSheetAt(0).getRow(1).getCell(3));
        return read(workbook);
    }
}
