package matome.workbook;

import static matome.workbook.Answered.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people put on their cells themselves stays theirs, before, beside and after our marks. */
class NotesTest {

    private static final String GOALS = "目標管理シート";
    private static final CellAddress E8 = new CellAddress("E8");
    private static final Finding RATING = Finding.of(FindingCode.UNKNOWN_RATING, Place.cell(GOALS, "E8"), "Z", "A・B");
    private static final Finding OTHER = Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, "F8"), "#REF!");

    static Stream<Workbook> newAndOld() {
        return Stream.of(ReadingRoom.clerk().workbook(), OldWorkbook.filledIn());
    }

    private static Comment note(Workbook workbook, CellAddress cell, String text) {
        Sheet sheet = workbook.getSheet(GOALS);
        ClientAnchor box = workbook.getCreationHelper().createClientAnchor();
        box.setCol1(cell.getColumn());
        box.setRow1(cell.getRow());
        box.setCol2(cell.getColumn() + 3);
        box.setRow2(cell.getRow() + 3);
        Comment note = sheet.createDrawingPatriarch().createCellComment(box);
        note.setAddress(cell);
        note.setAuthor("財政 花子");
        RichTextString rich = workbook.getCreationHelper().createRichTextString(text);
        Font bold = workbook.createFont();
        bold.setBold(true);
        rich.applyFont(0, 3, bold);
        note.setString(rich);
        return note;
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void oursComesBelowTheirs(Workbook workbook) {
        note(workbook, E8, "花子:\n部長に確認中");

        Answered answered = Answered.of(ReadingRoom.bytes(workbook), RATING);

        assertThat(answered.notes(GOALS).get("E8"))
                .isEqualTo("花子:\n部長に確認中\n【まとめの確認結果】\n【エラー】評価に「Z」と入力されています。\n→ A・Bのいずれかを選んでください。\n――――――――");
        Comment note = answered.workbook().getSheet(GOALS).getCellComment(E8);
        assertThat(note.getAuthor()).isEqualTo("財政 花子");
        assertThat(boldLetters(answered.workbook())).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void theirsIsAsItWasWhenOursGoes(Workbook workbook) {
        note(workbook, E8, "花子:\n部長に確認中");
        Answered answered = Answered.of(ReadingRoom.bytes(workbook), RATING);

        Answered again = Answered.of(answered.bytes(), OTHER);

        assertThat(again.notes(GOALS).get("E8")).isEqualTo("花子:\n部長に確認中");
        assertThat(boldLetters(again.workbook())).isEqualTo(3);
    }

    /** How many letters of the note on E8 are bold; they are the first ones. */
    private static int boldLetters(Workbook workbook) {
        RichTextString text = workbook.getSheet(GOALS).getCellComment(E8).getString();
        Function<Integer, Boolean> bold = text instanceof XSSFRichTextString modern
                ? i -> modern.getFontAtIndex(i) != null
                        && modern.getFontAtIndex(i).getBold()
                : i -> ((HSSFRichTextString) text).getFontAtIndex(i) != HSSFRichTextString.NO_FONT
                        && workbook.getFontAt(((HSSFRichTextString) text).getFontAtIndex(i))
                                .getBold();
        return (int) Stream.iterate(0, i -> i < text.length(), i -> i + 1)
                .takeWhile(bold::apply)
                .count();
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void whatAClerkWroteIntoOurNoteStays(Workbook workbook) {
        Workbook answered = Answered.of(ReadingRoom.bytes(workbook), RATING).workbook();
        Comment note = answered.getSheet(GOALS).getCellComment(E8);
        note.setString(answered.getCreationHelper().createRichTextString(note.getString() + "\nZは誤りでした"));

        Answered again = Answered.of(ReadingRoom.bytes(answered), OTHER);

        assertThat(again.notes(GOALS).get("E8")).isEqualTo("\nZは誤りでした");
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void aLongNoteOfTheirsIsKeptWhole(Workbook workbook) {
        String theirs = "長い".repeat(3_990);
        note(workbook, E8, theirs);

        assertThat(Answered.of(ReadingRoom.bytes(workbook), RATING).notes(GOALS).get("E8"))
                .startsWith(theirs)
                .hasSizeLessThan(32_768);
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void aNoteIsNoLongerThanAnybodyReads(Workbook workbook) {
        Finding[] many = Stream.iterate(0, i -> i < 40, i -> i + 1)
                .map(i -> Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, "E8"), i + "𠮷".repeat(290)))
                .toArray(Finding[]::new);

        String note =
                Answered.of(ReadingRoom.bytes(workbook), many).notes(GOALS).getOrDefault("E8", "");

        assertThat(note).hasSizeBetween(1_990, 2_000).endsWith("…\n――――――――");
        assertThat(note.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
    }

    @Test
    void aDiscussionOfTheNewKindIsLeftToExcel() {
        Workbook workbook = ReadingRoom.clerk().workbook();
        note(workbook, E8, "[Threaded comment]").setAuthor("tc={0B0A8D5E-0000-4000-8000-000000000000}");

        assertThat(Answered.of(ReadingRoom.bytes(workbook), RATING).notes(GOALS))
                .containsEntry("E8", "[Threaded comment]");
    }

    @Test
    void whatLooksLikeACodeInATextIsShownAsItWasTyped() {
        Finding typed = Finding.of(FindingCode.UNKNOWN_RATING, Place.cell(GOALS, "E8"), "_x0041_", "A・B");

        Answered answered = Answered.of(ReadingRoom.blankForm(), typed);

        assertThat(answered.notes(GOALS).get("E8")).contains("「_x0041_」");
        assertThat(answered.lines()).anyMatch(l -> l.contains("「_x0041_」"));
    }

    @ParameterizedTest
    @MethodSource("newAndOld")
    void theirConditionalFormatsStay(Workbook workbook) {
        SheetConditionalFormatting formats = workbook.getSheet(GOALS).getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("E8:E9")},
                formats.createConditionalFormattingRule("LEN($E8)>3"));

        Answered answered = Answered.of(ReadingRoom.bytes(workbook), RATING);
        Answered again = Answered.of(answered.bytes(), OTHER);

        assertThat(answered.formats(GOALS)).contains("[E8:E9] LEN($E8)>3", "[E8] N(\"matome\")=0");
        assertThat(again.formats(GOALS)).containsExactlyInAnyOrder("[E8:E9] LEN($E8)>3", "[F8] N(\"matome\")=0");
    }

    /** Excel gathers the rules of the same cells when it saves. */
    @ParameterizedTest
    @MethodSource("newAndOld")
    void theirRuleStaysWhenExcelPutItTogetherWithOurs(Workbook workbook) {
        SheetConditionalFormatting formats = workbook.getSheet(GOALS).getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("E8")}, new ConditionalFormattingRule[] {
                    formats.createConditionalFormattingRule("N(\"matome\")=0"),
                    formats.createConditionalFormattingRule("LEN($E8)>3")
                });

        Answered again = Answered.of(ReadingRoom.bytes(workbook), OTHER);

        assertThat(again.formats(GOALS)).containsExactlyInAnyOrder("[E8] LEN($E8)>3", "[F8] N(\"matome\")=0");
    }

    @Test
    void theBoxIsAsHighAsItsText() {
        Finding brief = Finding.of(FindingCode.NO_ROWS, Place.cell(GOALS, "C9"));
        Finding wordy = Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, "C20"), "長い".repeat(150));

        Workbook answered =
                open(Answered.of(ReadingRoom.blankForm(), brief, wordy).bytes());

        assertThat(rowsOf(answered, "C20")).isGreaterThan(rowsOf(answered, "C9") + 2);
    }

    private static int rowsOf(Workbook workbook, String cell) {
        ClientAnchor box =
                workbook.getSheet(GOALS).getCellComment(new CellAddress(cell)).getClientAnchor();
        return box.getRow2() - box.getRow1();
    }

    @Test
    void cellsThatLieSideBySideEachHaveTheirNote() {
        Finding[] row = Stream.of("B8", "C8", "D8", "E8", "F8", "XFD8", "A1048576")
                .map(cell -> Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, cell), "#REF!"))
                .toArray(Finding[]::new);

        assertThat(Answered.of(Answered.filledIn(), row).notes(GOALS).keySet())
                .containsExactlyInAnyOrder("B8", "C8", "D8", "E8", "F8", "XFD8", "A1048576");
    }
}
