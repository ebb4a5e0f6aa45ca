package matome.workbook;

import static matome.workbook.Answered.open;
import static matome.workbook.Answered.slip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.model.Place;
import matome.model.State;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clerk's own workbook comes back with its findings, and nothing in it is another than before. */
class MarkerTest {

    private static final String GOALS = "目標管理シート";

    private static final Finding RATING =
            Finding.of(FindingCode.UNKNOWN_RATING, Place.cell(GOALS, "E8").inRow(1), "Z", "A・B");
    private static final Finding EMPTY = Finding.of(FindingCode.REQUIRED_EMPTY, Place.cell(GOALS, "D9:D10,D12"), "目標");
    private static final Finding OUTSIDE =
            Finding.of(FindingCode.OUTSIDE_TABLE, Place.cell(GOALS, "E8").inRow(1), "欄外");

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void everyCellIsAsItWas(byte[] original) {
        Workbook before = open(original);

        Workbook after = Answered.of(original, RATING, EMPTY).workbook();

        assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
        for (Sheet sheet : before) {
            Sheet answered = after.getSheet(sheet.getSheetName());
            assertThat(Answered.everything(answered)).isEqualTo(Answered.everything(sheet));
            assertThat(answered.getMergedRegions()).isEqualTo(sheet.getMergedRegions());
            assertThat(answered.getProtect()).isEqualTo(sheet.getProtect());
            assertThat(answered.getDataValidations()).hasSameSizeAs(sheet.getDataValidations());
            assertThat(answered.getRepeatingRows()).isEqualTo(sheet.getRepeatingRows());
            assertThat(printArea(after, sheet.getSheetName())).isEqualTo(printArea(before, sheet.getSheetName()));
            assertThat(after.getSheetVisibility(after.getSheetIndex(answered)))
                    .isEqualTo(before.getSheetVisibility(before.getSheetIndex(sheet)));
        }
        assertThat(names(after)).containsAll(names(before));
    }

    private static String printArea(Workbook workbook, String sheet) {
        return String.valueOf(workbook.getPrintArea(workbook.getSheetIndex(sheet)));
    }

    private static List<String> names(Workbook workbook) {
        return workbook.getAllNames().stream()
                .filter(n -> n.getSheetIndex() < 0)
                .map(n -> n.getNameName() + " " + n.getRefersToFormula())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void readsAsItReadBefore(byte[] original) {
        assertThat(ReadingRoom.read(Answered.of(original, RATING, EMPTY).bytes()))
                .isEqualTo(ReadingRoom.read(original));
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void aFindingIsATintAndANoteOnEachOfItsCells(byte[] original) {
        Answered answered = Answered.of(original, EMPTY);

        String note = "【まとめの確認結果】\n【エラー】目標が空欄です。\n→ 目標を書いてください。\n――――――――";
        assertThat(answered.notes(GOALS)).isEqualTo(Map.of("D9", note, "D10", note, "D12", note));
        assertThat(answered.formats(GOALS)).containsExactly("[D9:D10, D12] N(\"matome\")=0");
        assertThat(answered.workbook().getSheet(GOALS).getCellComments().values())
                .allMatch(n -> n.getAuthor().equals("まとめ") && !n.isVisible());
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void ofSeveralFindingsOnACellTheGravestTintsAndAllAreSaid(byte[] original) {
        Answered answered = Answered.of(original, RATING, OUTSIDE);

        assertThat(answered.notes(GOALS).get("E8"))
                .isEqualTo("【まとめの確認結果】\n【エラー】" + said(RATING) + "\n【警告】" + said(OUTSIDE) + "\n――――――――");
        assertThat(answered.formats(GOALS)).containsExactly("[E8] N(\"matome\")=0", "[E8] N(\"matome\")=0");
        SheetConditionalFormatting formats = answered.workbook().getSheet(GOALS).getSheetConditionalFormatting();
        assertThat(tint(formats, 0)).isIn("FFB3B3", "45");
        assertThat(tint(formats, 1)).isIn("FFD966", "47");
    }

    private static String said(Finding finding) {
        Messages words = Messages.japanese();
        return words.problem(finding) + "\n→ " + words.remedy(finding);
    }

    private static String tint(SheetConditionalFormatting formats, int index) {
        PatternFormatting fill =
                formats.getConditionalFormattingAt(index).getRule(0).getPatternFormatting();
        return fill.getFillBackgroundColorColor() instanceof XSSFColor color
                ? color.getCTColor().xgetRgb().getStringValue()
                : String.valueOf(fill.getFillBackgroundColor());
    }

    @Test
    void aMergedCellHasOneNoteAndOneTint() {
        Finding head = Finding.of(FindingCode.UNKNOWN_YEAR, Place.cell(GOALS, "A2"), "令和99年度", "令和元年度");

        Answered answered = Answered.of(Answered.filledIn(), head);

        assertThat(answered.notes(GOALS)).containsOnlyKeys("A2");
        assertThat(answered.formats(GOALS)).containsExactly("[A2:B2] N(\"matome\")=0");
    }

    @Test
    void aFindingOnAWholeSheetsWorthOfCellsIsTintedAndNotedWithinReason() {
        Finding everywhere = Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, "A1:XFD1048576"), "#REF!");

        Answered answered = Answered.of(Answered.filledIn(), everywhere);

        assertThat(answered.formats(GOALS)).containsExactly("[A1:XFD1048576] N(\"matome\")=0");
        assertThat(answered.notes(GOALS)).hasSize(1000);
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void markedTwiceIsMarkedOnce(byte[] original) {
        Answered once = Answered.of(original, RATING, OUTSIDE, EMPTY);

        Answered twice = Answered.of(once.bytes(), RATING, OUTSIDE, EMPTY);

        assertThat(twice.notes(GOALS)).isEqualTo(once.notes(GOALS));
        assertThat(twice.formats(GOALS)).isEqualTo(once.formats(GOALS));
        assertThat(twice.lines()).isEqualTo(once.lines());
        assertThat(Answered.sheets(twice.workbook())).isEqualTo(Answered.sheets(once.workbook()));
        assertThat(names(twice.workbook())).containsExactlyInAnyOrderElementsOf(names(once.workbook()));
        assertThat(twice.workbook().getAllNames()).hasSameSizeAs(once.workbook().getAllNames());
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void anAnswerTakesTheMarksOfTheOneBeforeAway(byte[] original) {
        Answered before = Answered.of(original, RATING, EMPTY);

        Answered after = Answered.of(before.bytes(), OUTSIDE);

        assertThat(after.notes(GOALS)).containsOnlyKeys("E8");
        assertThat(after.notes(GOALS).get("E8")).doesNotContain("「Z」");
        assertThat(after.formats(GOALS)).containsExactly("[E8] N(\"matome\")=0");
        assertThat(Answered.everything(after.workbook().getSheet(GOALS)))
                .isEqualTo(Answered.everything(open(original).getSheet(GOALS)));
    }

    @Test
    void correctedInPlaceItReadsAsCorrected() throws IOException {
        byte[] answered = Answered.of(Answered.filledIn(), RATING, EMPTY).bytes();
        byte[] corrected;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answered))) {
            workbook.getSheet(GOALS).getRow(7).getCell(4).setCellValue("B");
            workbook.getSheet(GOALS).getRow(8).getCell(3).setCellValue("年度内");
            corrected = ReadingRoom.bytes(workbook);
        }

        List<FilledRow> rows = ReadingRoom.read(corrected).rows();

        assertThat(rows.stream().map(ReadingRoom::texts))
                .containsExactly(
                        List.of("1", "総計", "財政白書", "1,000部", "B", "作った。"),
                        List.of("2", "行革", "予算編成", "年度内", "A", "編成した。"));
        assertThat(rows.get(0).identity())
                .isEqualTo(ReadingRoom.read(Answered.filledIn()).rows().get(0).identity());
        assertThat(ReadingRoom.read(corrected).remarks()).isEmpty();
        assertThat(rows.get(0).cell(Column.RATING).orElseThrow().address()).isEqualTo("E8");
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void theSameWorkbookAndFindingsGiveTheSameBytes(byte[] original) {
        assertThat(Answered.of(original, RATING, EMPTY).bytes())
                .isEqualTo(Answered.of(original, RATING, EMPTY).bytes());
    }

    @Test
    void eachKindIsAnsweredAsWhatItIs() {
        assertThat(Answered.of(Answered.filledIn(), RATING).ending()).isEqualTo(".xlsx");
        assertThat(Answered.of(ReadingRoom.bytes(OldWorkbook.filledIn()), RATING)
                        .ending())
                .isEqualTo(".xls");
    }

    @Test
    void macrosStayWhereTheyAre() throws Exception {
        byte[] macros = "マクロ".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] original;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Answered.filledIn()))) {
            workbook.setVBAProject(new ByteArrayInputStream(macros));
            original = ReadingRoom.bytes(workbook);
        }

        Answered answered = Answered.of(original, RATING);

        assertThat(answered.ending()).isEqualTo(".xlsm");
        try (XSSFWorkbook workbook = (XSSFWorkbook) answered.workbook()) {
            assertThat(workbook.isMacroEnabled()).isTrue();
            assertThat(workbook.getPackage().getParts())
                    .filteredOn(p -> p.getPartName().getName().endsWith("vbaProject.bin"))
                    .singleElement()
                    .satisfies(p -> assertThat(p.getInputStream()).hasBinaryContent(macros));
        }
    }

    @Test
    void hiddenSheetsStayHidden() {
        Workbook answered =
                Answered.of(Answered.filledIn(), slip(State.ACCEPTED, OUTSIDE)).workbook();

        assertThat(answered.getSheetVisibility(answered.getSheetIndex("_matome")))
                .isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void markingAgainKeepsPrintAreasAndFormulas(byte[] original) {
        Workbook before = open(original);
        Workbook twice =
                Answered.of(Answered.of(original, RATING).bytes(), EMPTY).workbook();

        for (Sheet sheet : before) {
            assertThat(printArea(twice, sheet.getSheetName())).isEqualTo(printArea(before, sheet.getSheetName()));
            assertThat(Answered.everything(twice.getSheet(sheet.getSheetName())))
                    .isEqualTo(Answered.everything(sheet));
        }
    }
}
