package matome.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.DepartmentProfile;
import matome.model.Initiative;
import matome.model.Section;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final SheetWriter WRITER = new SheetWriter(Sheets.SETTINGS);

    private static Opened opened(ConsolidatedSheet sheet) {
        return Opened.of(WRITER.of(sheet, Optional.empty()));
    }

    @Test
    void printsTheHeadAsTheCityDoes() throws IOException {
        Opened sheet = opened(Sheets.seed());

        assertThat(List.of(sheet.shown("A1"), sheet.shown("A2"), sheet.shown("G2"), sheet.shown("A7")))
                .containsExactly("令和元年度目標管理シート", "【経営政策部長 間野 雅之】", "〔暫定〕", "【具体的な取り組み】");
        assertThat(List.of(
                        sheet.row(2).get(0),
                        sheet.row(2).get(2),
                        sheet.row(3).get(0),
                        sheet.row(4).get(0)))
                .containsExactly("部名", "経営政策部", "市の目標", "部の目標");
        assertThat(sheet.row(4)).contains("情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く");
        assertThat(sheet.row(5)).containsExactly("部の概要", "", "人員", "44人", "予算規模", "5,445,323千円", "");
    }

    @Test
    void givesStaffAndBudgetAsNumbers() {
        DepartmentProfile halves = new DepartmentProfile("部長", "名", "目標", new BigDecimal("44.50"), 5_445_323);

        Opened sheet = opened(Sheets.sheet("部", Optional.of(halves), List.of()));

        assertThat(sheet.cell("D6").getNumericCellValue()).isEqualTo(44.5);
        assertThat(sheet.cell("F6").getNumericCellValue()).isEqualTo(5_445_323);
        assertThat(sheet.shown("D6")).isEqualTo("44.5人");
    }

    @Test
    void listsEveryRowWordForWord() throws IOException {
        ConsolidatedSheet seed = Sheets.seed();

        Opened sheet = opened(seed);

        assertThat(sheet.row(sheet.heading()))
                .containsExactly("No.", "課名", "総計・\n行革・\nその他", "項目", "目標", "評価", "成果又は課題");
        assertThat(sheet.table())
                .isEqualTo(seed.entries().stream().map(SheetWriterTest::words).toList());
    }

    private static List<String> words(Entry entry) {
        Initiative initiative = entry.initiative();
        return List.of(
                String.valueOf(entry.no()),
                entry.section().name(),
                String.join("\n", initiative.categories()),
                initiative.title(),
                initiative.goal(),
                initiative.rating().orElse(""),
                initiative.outcome());
    }

    @Test
    void neverMakesAFormulaOfAText() {
        Opened sheet = opened(Sheets.of(Sheets.initiative("=1+1", "+5件\n-3件", "@SUM(A1:A9)")));

        assertThat(sheet.filled().map(Cell::getCellType)).doesNotContain(CellType.FORMULA);
        for (String cell : List.of("D9", "E9", "G9")) {
            assertThat(sheet.cell(cell).getCellStyle().getQuotePrefixed())
                    .as(cell)
                    .isTrue();
            assertThat(sheet.cell(cell).getCellStyle().getDataFormatString())
                    .as(cell)
                    .isEqualTo("@");
        }
        assertThat(sheet.cell("B9").getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void takesTextsThatAWorkbookCannotHold() {
        String longest = "_x0041_".repeat(5000).substring(0, 32_767);

        Opened sheet = opened(Sheets.of(Sheets.initiative("鈴\u0007\u0000\uD83D", "行\r\n行\t_x0041_", longest)));

        assertThat(sheet.table().get(0).subList(3, 5)).containsExactly("鈴\uFFFD\uFFFD\uFFFD", "行\n行\t_x0041_");
        assertThat(sheet.table().get(0).get(6)).startsWith("_x0041__x0041_").endsWith("…");
    }

    @Test
    void framesTheTableWithinAndAround() throws IOException {
        Opened sheet = opened(Sheets.seed());
        int last = sheet.sheet().getLastRowNum();

        Cell first = sheet.sheet().getRow(sheet.heading()).getCell(0);
        Cell corner = sheet.sheet().getRow(last).getCell(6);
        Cell inner = sheet.sheet().getRow(last - 1).getCell(3);

        assertThat(List.of(borders(first), borders(corner), borders(inner)))
                .containsExactly(
                        List.of(BorderStyle.MEDIUM, BorderStyle.THIN, BorderStyle.THIN, BorderStyle.MEDIUM),
                        List.of(BorderStyle.THIN, BorderStyle.MEDIUM, BorderStyle.MEDIUM, BorderStyle.THIN),
                        List.of(BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN, BorderStyle.THIN));
    }

    private static List<BorderStyle> borders(Cell cell) {
        return List.of(
                cell.getCellStyle().getBorderTop(),
                cell.getCellStyle().getBorderRight(),
                cell.getCellStyle().getBorderBottom(),
                cell.getCellStyle().getBorderLeft());
    }

    @Test
    void freezesFiltersAndRepeatsTheHeading() throws IOException {
        XSSFSheet sheet = opened(Sheets.seed()).sheet();

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 8);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A8:G29");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("8:8");
        assertThat(sheet.getMergedRegions()).allMatch(merged -> merged.getLastRow() < 7);
    }

    @Test
    void leavesTheHeadToScrollWhereItWouldFillTheScreen() {
        DepartmentProfile talkative = new DepartmentProfile("部長", "名", "目標\n".repeat(20), new BigDecimal("1"), 1);

        XSSFSheet sheet =
                opened(Sheets.sheet("部", Optional.of(talkative), List.of())).sheet();

        assertThat(sheet.getPaneInformation()).isNull();
    }

    @Test
    void isPrintedAcrossAsWideAsThePaperWithWordsOnEveryPage() throws IOException {
        XSSFSheet sheet =
                Opened.of(WRITER.of(Sheets.seed(), Optional.of("サンプル"))).sheet();

        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(List.of(
                        sheet.getPrintSetup().getFitWidth(),
                        sheet.getPrintSetup().getFitHeight()))
                .containsExactly((short) 1, (short) 0);
        assertThat(List.of(
                        sheet.getFooter().getLeft(),
                        sheet.getFooter().getCenter(),
                        sheet.getFooter().getRight(),
                        sheet.getFirstFooter().getLeft(),
                        sheet.getHeader().getRight()))
                .containsExactly(
                        "&9 令和元年度目標管理シート　経営政策部（暫定）（サンプル）",
                        "&9 &P / &N",
                        "&9 令和2年5月29日現在",
                        "&9 令和元年度目標管理シート　経営政策部（暫定）（サンプル）",
                        "&9 〔暫定〕〔サンプル〕");
    }

    @Test
    void keepsTheFootWithinWhatExcelTakes() {
        Opened sheet = Opened.of(WRITER.of(
                Sheets.sheet("R&D・\n" + "部".repeat(400), Sheets.PROFILE, List.of()), Optional.of("印&".repeat(200))));

        String foot =
                sheet.sheet().getFooter().getLeft() + sheet.sheet().getFooter().getRight();
        assertThat(foot.length()).isLessThan(230);
        assertThat(foot).contains("R&&D・ 部");
    }

    @Test
    void saysWhenNothingWasHandedIn() {
        Opened sheet = opened(Sheets.empty());

        assertThat(sheet.shown("A2")).isEqualTo("【会計課】");
        assertThat(sheet.row(5)).contains("（部の概要は未提出）");
        assertThat(sheet.shown("A8")).isEqualTo("提出された取り組みはまだありません。");
        assertThat(sheet.table()).isEmpty();
    }

    @Test
    void givesTheSameBytesForTheSameSheet() throws IOException {
        assertThat(WRITER.of(Sheets.seed(), Optional.of("サンプル")))
                .isEqualTo(new SheetWriter(Sheets.SETTINGS).of(Sheets.seed(), Optional.of("サンプル")));
    }

    @Test
    void leavesEmptyWhatIsNotKnownYet() {
        Initiative planned = new Initiative(Optional.empty(), Set.of("総計"), "項目", "目標", Optional.empty(), "");
        Section section = new Section("1", "課", List.of(), false);

        Opened sheet = opened(Sheets.sheet("部", Sheets.PROFILE, List.of(new Entry(7, section, planned))));

        assertThat(sheet.table()).containsExactly(List.of("7", "課", "総計", "項目", "目標", "", ""));
        assertThat(sheet.cell("A9").getNumericCellValue()).isEqualTo(7);
    }
}
