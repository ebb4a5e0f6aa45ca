package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city may ask for the number that its plan gives to a row; one that does not sees nothing of it. */
class PlanCodeTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String[] CODED = {"行革", "第4次-12", "補助金の見直し", "年度末までに3件", "A", "3件を見直した。"};
    private static final String[] CODELESS = {"総計", "", "財政白書", "9月までに発行する。", "A", "9月20日に発行した。"};

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void open() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    /** Somebody takes the marks of a comment away, as city.yml tells. */
    private void asksForIt() throws IOException {
        settings("(?m)^  # (plan-code:|  \\S+: )", "  $1");
    }

    private void asksForItNoMore() throws IOException {
        Files.copy(Path.of("jobs/city.yml"), hall.home().resolve("jobs/city.yml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void settings(String pattern, String instead) throws IOException {
        Path city = hall.home().resolve("jobs/city.yml");
        String before = Files.readString(city);
        String after = before.replaceAll(pattern, instead);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(city, after);
    }

    private Said handsIn(SubmissionBuilder submission) throws IOException {
        hall.receives(FINANCE, submission.of("財政課"));
        return hall.night();
    }

    private List<List<String>> stored() {
        return Records.of(hall)
                .query("select submission_id, title, plan_code from initiative order by submission_id, position");
    }

    private List<String> headings() throws IOException {
        hall.matome("template", "--year", "R1", "--section", "財政課", "--out", "配布");
        try (Stream<Path> files = Files.walk(hall.home().resolve("配布"))) {
            Path form = files.filter(f -> f.endsWith("財政課.xlsx")).findFirst().orElseThrow();
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)))) {
                XSSFRow row = workbook.getSheetAt(0).getRow(6);
                return IntStream.range(0, row.getLastCellNum())
                        .mapToObj(c -> row.getCell(c).getStringCellValue().replaceAll("\\s", ""))
                        .toList();
            }
        }
    }

    @Test
    void theFormHasAColumnForItRightOfTheCategories() throws IOException {
        asksForIt();

        assertThat(headings()).containsExactly("No.", "総計・行革・その他", "事業番号", "項目", "目標", "評価", "成果又は課題");
    }

    @Test
    void theFormOfACityThatDoesNotAskHasNone() throws IOException {
        assertThat(headings()).containsExactly("No.", "総計・行革・その他", "項目", "目標", "評価", "成果又は課題");
    }

    @Test
    void isKeptWithItsRowAndNeedNotBeThere() throws IOException {
        asksForIt();

        Said said = handsIn(aSubmission().withRow(CODED).withRow(CODELESS));

        assertThat(said.out()).contains("受付 1・差戻し 0");
        assertThat(stored()).containsExactly(List.of("1", "補助金の見直し", "第4次-12"), List.of("1", "財政白書", "null"));
        assertThat(hall.matome("history", "--section", "財政課").out()).contains("エラー 0・警告 0");
        assertThat(Files.readString(hall.output(CityHall.CSV))).doesNotContain("第4次-12", "事業番号");
    }

    @Test
    void theHistoryTellsThatItChanged() throws IOException {
        asksForIt();
        handsIn(aSubmission().withRow(CODED));
        handsIn(aSubmission().withRow("行革", "第4次-21", CODED[2], CODED[3], CODED[4], CODED[5]));

        String history = hall.matome("history", "--section", "財政課").out();

        assertThat(history).contains("【C8】No.1「補助金の見直し」 事業番号: 「第4次-12」 → 「第4次-21」");
        assertThat(stored()).contains(List.of("2", "補助金の見直し", "第4次-21"));
    }

    @Test
    void aFormFromBeforeTheCityAskedIsTakenWithoutAWord() throws IOException {
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("甲"));
        byte[] old = Files.readAllBytes(hall.input(FINANCE));
        asksForIt();
        hall.receives(FINANCE, old);

        Said said = hall.matome("check", "--format", "json", "input/" + FINANCE);

        assertThat(said.out()).contains("\"accepted\"").containsPattern("\"findings\" ?: ?\\[ ?\\]");
    }

    @Test
    void aFormThatMustHaveItIsSentBackWithout() throws IOException {
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("甲"));
        asksForIt();
        settings("required-in: \\[\\](\\s+width: 10\\s+title:)", "required-in: [結果報告]$1");
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withRow(CODELESS));

        String said = hall.matome("check", "input/" + FINANCE, "input/" + KEIEI + "企画政策課.xlsx")
                .out();

        assertThat(said).contains("R-114", "見出し「事業番号」", "R-301", "【C8】No.1：事業番号が空欄です。");
    }

    @Test
    void isHeldToItsLength() throws IOException {
        asksForIt();

        handsIn(aSubmission().withRow("行革", "1".repeat(41), CODED[2], CODED[3], CODED[4], CODED[5]));

        assertThat(hall.matome("history", "--section", "財政課").out()).contains("R-306", "事業番号が長すぎます（41文字、上限 40文字）");
    }

    @Test
    void theSameBytesAreReadAgainOnceTheCityAsks() throws IOException {
        asksForIt();
        hall.receives(FINANCE, aSubmission().of("財政課").withRow(CODED));
        asksForItNoMore();
        hall.night();
        List<List<String>> before = stored();
        asksForIt();

        hall.night();

        assertThat(before).containsExactly(List.of("1", "補助金の見直し", "null"));
        assertThat(stored()).containsExactly(List.of("1", "補助金の見直し", "第4次-12"));
    }

    @Test
    void aDatabaseFromBeforeKeepsItsRows() throws IOException {
        handsIn(aSubmission().withTitle("甲"));
        Records.of(hall).change("alter table initiative drop column plan_code");
        for (String later : List.of(
                "edition_correction",
                "edition_file",
                "edition_source",
                "edition",
                "outbox_enclosure",
                "outbox_mail",
                "mail_told")) {
            Records.of(hall).change("drop table " + later);
        }
        Records.of(hall).change("delete from flyway_schema_history where version in ('5', '6', '7')");

        handsIn(aSubmission().withTitle("乙"));

        assertThat(stored()).containsExactly(List.of("1", "甲", "null"), List.of("2", "乙", "null"));
    }
}
