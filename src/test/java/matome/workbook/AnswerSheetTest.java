package matome.workbook;

import static matome.workbook.Answered.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet 確認結果: which findings there are, what to do next, and whose sheet it is. */
class AnswerSheetTest {

    private static final String GOALS = "目標管理シート";

    private static final Finding RATING =
            Finding.of(FindingCode.UNKNOWN_RATING, Place.cell(GOALS, "E8").inRow(1), "Z", "A・B");
    private static final Finding EMPTY = Finding.of(FindingCode.REQUIRED_EMPTY, Place.cell(GOALS, "D9:D10,D12"), "目標");

    @Test
    void aPlaceThatTheWorkbookDoesNotHaveIsOnlyListed() {
        Finding nowhere = Finding.of(FindingCode.CELL_ERROR, Place.cell("ない", "A1"), "#REF!");
        Finding noCell = Finding.of(FindingCode.CELL_ERROR, Place.cell(GOALS, "あ1"), "#REF!");

        Answered answered =
                Answered.of(Answered.filledIn(), nowhere, noCell, Finding.of(FindingCode.NO_ROWS, Place.sheet(GOALS)));

        assertThat(answered.notes(GOALS)).isEmpty();
        assertThat(answered.lines()).anyMatch(l -> l.contains("ない|A1")).anyMatch(l -> l.contains("1行も"));
    }

    @Test
    void aSheetThatOnlyBearsTheNameOfOursIsNotOurs() {
        Workbook theirs = new XSSFWorkbook();
        theirs.createSheet("確認結果");
        theirs.createSheet("確認結果 (2)").createRow(0).createCell(1).setCellValue("まとめの確認結果");
        theirs.createSheet("確認結果 (3)").createRow(0).createCell(0).setCellValue(3);

        assertThat(theirs).noneMatch(AnswerSheet::isAnswer);
    }

    @Test
    void aBrokenFileIsAnsweredInAWorkbookOfItsOwn() {
        Finding broken = Finding.of(FindingCode.UNREADABLE, Place.FILE);

        Answered answered = Answered.of("何か".getBytes(java.nio.charset.StandardCharsets.UTF_8), broken);

        assertThat(answered.ending()).isEqualTo(".xlsx");
        assertThat(Answered.sheets(answered.workbook())).containsExactly("確認結果");
        assertThat(answered.lines()).contains("1|元のファイル「令和元年度/経営政策部/財政課.xlsx」を、下の「直し方」のとおりに直してください。");
    }

    @Test
    void whatCannotBeMarkedIsAnsweredAlone() {
        byte[] half = Arrays.copyOf(Answered.filledIn(), 4000);

        Answered answered = Answered.of(half, RATING);

        assertThat(Answered.sheets(answered.workbook())).containsExactly("確認結果");
        assertThat(answered.lines()).anyMatch(l -> l.contains("評価に「Z」と入力されています。"));
        assertThat(answered.bytes()).isEqualTo(Answered.of(half, RATING).bytes());
    }

    @Test
    void whatWeAnsweredAloneCanBeAnsweredItself() {
        byte[] alone = Answered.of(new byte[0], Finding.of(FindingCode.UNREADABLE, Place.FILE))
                .bytes();

        Answered answered = Answered.of(alone, Finding.of(FindingCode.NO_TABLE, Place.FILE, "目標"));

        assertThat(Answered.sheets(answered.workbook())).containsExactly("確認結果");
        assertThat(answered.lines()).anyMatch(l -> l.contains("表が見つかりません"));
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void aSheetOfTheirsThatIsCalledLikeOursStays(byte[] original) {
        Workbook theirs = open(original);
        theirs.createSheet("確認結果").createRow(0).createCell(0).setCellValue("課内の確認結果");

        Answered answered = Answered.of(ReadingRoom.bytes(theirs), RATING);
        Answered again = Answered.of(answered.bytes(), RATING);

        assertThat(Answered.sheets(answered.workbook())).startsWith("確認結果 (2)").endsWith("確認結果");
        assertThat(Answered.sheets(again.workbook())).isEqualTo(Answered.sheets(answered.workbook()));
        assertThat(Answered.lines(again.workbook().getSheet("確認結果"))).containsExactly("課内の確認結果");
        assertThat(AnswerSheet.isAnswer(again.workbook().getSheetAt(0))).isTrue();
        assertThat(AnswerSheet.isAnswer(again.workbook().getSheet("確認結果"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void ourSheetIsKnownUnderAnotherNameAndWithoutItsMark(byte[] original) {
        Workbook renamed = Answered.of(original, RATING).workbook();
        renamed.setSheetName(0, "まとめの回答");
        Workbook unmarked = Answered.of(original, RATING).workbook();
        unmarked.removeName(unmarked.getName("matome_answer"));

        for (Workbook workbook : List.of(renamed, unmarked)) {
            assertThat(Answered.sheets(
                            Answered.of(ReadingRoom.bytes(workbook), RATING).workbook()))
                    .startsWith("確認結果")
                    .hasSameSizeAs(Answered.sheets(workbook));
        }
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void itIsTheFirstSheetAndTheOneThatOpens(byte[] original) {
        Workbook answered = Answered.of(original, RATING).workbook();

        assertThat(answered.getSheetName(0)).isEqualTo("確認結果");
        assertThat(answered.getActiveSheetIndex()).isZero();
        assertThat(answered.getFirstVisibleTab()).isZero();
        assertThat(answered.getSheetAt(0).isSelected()).isTrue();
        assertThat(answered.getSheet(GOALS).isSelected()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("matome.workbook.Answered#newAndOld")
    void theListLinksEachFindingToItsFirstCell(byte[] original) {
        Sheet sheet = Answered.of(original, RATING, EMPTY, Finding.of(FindingCode.NO_ROWS, Place.sheet(GOALS)))
                .workbook()
                .getSheetAt(0);

        assertThat(Answered.lines(sheet).subList(14, 18))
                .containsExactly(
                        "番号|重さ|シート|セル|No.|内容|直し方",
                        "1|エラー|目標管理シート|E8|1|評価に「Z」と入力されています。|A・Bのいずれかを選んでください。",
                        "2|エラー|目標管理シート|D9:D10、D12|目標が空欄です。|目標を書いてください。",
                        "3|エラー|目標管理シート|表に1行も書かれていません。|取り組みを1行以上書いてください。");
        assertThat(sheet.getHyperlinkList())
                .extracting(link -> link.getFirstRow() + " " + link.getFirstColumn() + " " + link.getAddress())
                .containsExactlyInAnyOrder("15 3 '目標管理シート'!E8", "16 3 '目標管理シート'!D9", "17 2 '目標管理シート'!A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'確認結果'!$A$1", "ない!$A$1", "#REF!$A$1", "5", "#REF!"})
    void aMarkThatPointsToNoSheetCostsTheWorkbookNothing(String reference) {
        Workbook workbook = Answered.of(Answered.filledIn(), RATING).workbook();
        workbook.removeSheetAt(0);
        byte[] without = Parts.of(ReadingRoom.bytes(workbook))
                .replace("xl/workbook.xml", ">'確認結果'!$A$1<", ">" + reference + "<")
                .zipped();

        assertThat(Answered.sheets(Answered.of(without, RATING).workbook())).startsWith("確認結果", GOALS);
    }

    @Test
    void theClerksFormStaysWhenOurTitleAndMarkWereMovedThere() {
        Workbook workbook = Answered.of(Answered.filledIn(), RATING).workbook();
        workbook.getName("matome_answer").setRefersToFormula("'" + GOALS + "'!$A$1");
        workbook.getSheet(GOALS).getRow(0).getCell(0).setCellValue("まとめの確認結果");

        assertThat(Answered.sheets(
                        Answered.of(ReadingRoom.bytes(workbook), RATING).workbook()))
                .contains(GOALS);
    }
}
