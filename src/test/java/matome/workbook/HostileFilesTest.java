package matome.workbook;

import static matome.workbook.ReadingRoom.blankForm;
import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.bytes;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.reading;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import matome.model.FindingCode;
import matome.workbook.Reading.Read;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are built to hurt, or look as if they were. Each ends as a value, soon. */
@Timeout(60)
class HostileFilesTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @Test
    void aCellInTheLastCornerOfTheSheetIsBesideTheTable() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, ROW);
            s.createRow(1_048_575).createCell(16_383).setCellValue("ここまで");
        });

        assertThat(((Read) reading(bytes(workbook))).form().rows()).hasSize(1);
    }

    @Test
    void aMillionFormattedRowsAreTooManyParts() {
        StringBuilder rows = new StringBuilder(HEAD + "<sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\"/>");
        }

        assertThat(unreadable(Parts.of(blankForm())
                                .put(SHEET, rows + "</sheetData></worksheet>")
                                .zipped())
                        .code())
                .isEqualTo(FindingCode.TOO_MANY_PARTS);
    }

    @Test
    void twentyThousandMergedCellsCostLittle() {
        XSSFWorkbook beside = byHand(s -> {
            put(s, 1, ROW);
            for (int i = 0; i < 16_000; i++) {
                s.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 10 + i, 10 + i));
            }
            for (int i = 0; i < 4_000; i++) {
                s.createRow(10 + i).createCell(7).setCellValue("隣");
                s.addMergedRegionUnsafe(new CellRangeAddress(10 + i, 10 + i, 7, 8));
            }
        });
        XSSFWorkbook high = byHand(s -> {
            for (int i = 0; i < 501; i++) {
                s.addMergedRegionUnsafe(new CellRangeAddress(1, 10_000, 10 + i, 10 + i));
            }
        });

        assertThat(((Read) reading(bytes(beside))).form().rows()).hasSize(1);
        assertThat(unreadable(bytes(high)).code()).isEqualTo(FindingCode.TOO_MANY_PARTS);
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"はは\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>")
                .append(HEAD)
                .append("<sheetData><row><c t=\"inlineStr\"><is><t>&a11;</t></is></c></row></sheetData></worksheet>");

        assertThat(unreadable(Parts.of(blankForm())
                                .put(SHEET, laughs.toString())
                                .zipped())
                        .code())
                .isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void elementsWithinElementsWithoutEndAreAValueToo() {
        String deep = HEAD + "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</worksheet>";

        assertThat(reading(Parts.of(blankForm()).put(SHEET, deep).zipped())).isNotNull();
    }

    @Test
    void aSharedTextOfManyPiecesIsReadOrRefused() {
        String pieces = "<r><rPr><strike/></rPr><t>あ</t></r>".repeat(10_000);
        String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + ("<si>" + pieces + "</si>").repeat(3) + "</sst>";

        assertThat(reading(Parts.of(blankForm())
                        .put("xl/sharedStrings.xml", shared)
                        .zipped()))
                .isNotNull();
    }

    @Test
    void anOldWorkbookCutAnywhereIsAValue() throws IOException {
        byte[] whole = old();

        for (int length = 0; length < whole.length; length += 512) {
            assertThat(reading(Arrays.copyOf(whole, length)))
                    .as(length + " bytes")
                    .isNotNull();
        }
    }

    @Test
    void anOldWorkbookWithWrongBytesIsAValue() throws IOException {
        byte[] whole = old();
        Random random = new Random(5);

        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            random.ints(1 + random.nextInt(4), 0, damaged.length)
                    .forEach(at -> damaged[at] ^= (byte) (1 << random.nextInt(8)));
            assertThat(reading(damaged)).isNotNull();
        }
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = OldForm.withOneRow()) {
            return bytes(workbook);
        }
    }
}
