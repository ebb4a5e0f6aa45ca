package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A year of one section: the forms hold what was said before, and a row stays the same row through all of it. */
class PrefilledFormsTest {

    private static final String LAST_YEAR = "令和元年度/経営政策部/財政課.xlsx";
    private static final String THIS_YEAR = "令和2年度/経営政策部/財政課.xlsx";
    private static final String LONG = "●財務書類を公表した。\n".repeat(40).strip();

    @TempDir
    static Path reported;

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeAll
    static void lastYearWasReported() throws IOException {
        CityHall hall = CityHall.withoutWorkbooks(reported).on("2020-05-11");
        TwoYears.open(hall);
        hall.receives(
                LAST_YEAR,
                aSubmission()
                        .withRow("総計", "公会計の推進", TwoYears.GOAL, "A", LONG)
                        .withRow("行革", "補助金の見直し", "補助金3件を年度末までに見直す。", "B", "2件を見直した。残る1件は調整に時間を要した。")
                        .withRow("総計・行革", "=財政白書", "9月までに発行する。", "A", "9月20日に発行した。"));
        assertThat(hall.night().out()).contains("受付 1・差戻し 0");
    }

    @BeforeEach
    void theYearGoesOn() throws IOException {
        for (Path file : CityHall.files(reported)) {
            Path copy = folder.resolve(reported.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        hall = CityHall.at(folder).on("2020-05-13");
    }

    private HandedOut form(String phase) throws IOException {
        assertThat(hall.matome("template", "--year", "R2", "--phase", phase).status())
                .isZero();
        return HandedOut.open(hall.output("令和2年度/様式/" + phase + "/経営政策部/財政課.xlsx"));
    }

    private void handsIn(HandedOut form) throws IOException {
        hall.receives(THIS_YEAR, form.saved());
    }

    private List<List<String>> identities() {
        return Records.of(hall)
                .query("select title, identity from initiative i join submission s on s.id = i.submission_id"
                        + " where s.id = (select max(id) from submission where state = 'ACCEPTED') order by position");
    }

    private List<?> findings() {
        Said said = hall.matome("check", "--format", "json", "input/" + THIS_YEAR);
        Map<?, ?> file =
                (Map<?, ?>) new JsonMapper().readValue(said.out(), List.class).get(0);
        return (List<?>) Objects.requireNonNull(file.get("findings"));
    }

    @Test
    void theFormOfANewYearHoldsLastYearsRowsAndShowsHowTheyWent() throws IOException {
        HandedOut form = form("目標設定");

        assertThat(form.rows("BCDEFGH"))
                .containsExactly(
                        List.of("総計", "公会計の推進", TwoYears.GOAL, "", "", "A", form.text("H8")),
                        List.of("行革", "補助金の見直し", "補助金3件を年度末までに見直す。", "", "", "B", "2件を見直した。残る1件は調整に時間を要した。"),
                        List.of("総計・行革", "=財政白書", "9月までに発行する。", "", "", "A", "9月20日に発行した。"));
        assertThat(form.text("H8")).startsWith("●財務書類を公表した。\n●").endsWith("…");
        assertThat(form.text("G7") + form.text("H7")).contains("【参考】\n令和元年度\nの評価", "令和元年度の成果又は課題");
        assertThat(form.text("F2")).isEqualTo("目標設定");
    }

    @Test
    void aPrefilledFormComesBackWithoutAWordAboutItsForm() throws IOException {
        handsIn(form("目標設定").write("F3", "山田").write("D8", "財務書類を12月末までに公表する。"));

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");
        assertThat(Files.readString(hall.output("令和2年度/データ/指摘.csv"))).doesNotContain("エラー", "R-4", "R-109");
        assertThat(findings()).isEmpty();
    }

    @Test
    void rowsAreOneThroughPlanAndReportAndIntoTheComparisonWhateverTheyAreCalledNow() throws IOException {
        handsIn(form("目標設定")
                .write("F3", "山田")
                .write("C8", "財務書類の公表")
                .write("D8", "財務書類を年度末までに公表し、概要の説明を3か所に加える。")
                .clear("B9", "C9", "D9")
                .write("B11", "総計")
                .write("C11", "基金の運用")
                .write("D11", "運用益を100万円にする。"));
        hall.on("2020-05-20").night();
        assertThat(identities())
                .containsExactly(
                        List.of("財務書類の公表", "2019-1105-01"),
                        List.of("=財政白書", "2019-1105-03"),
                        List.of("基金の運用", "2020-1105-01"));
        hall.on("2021-04-12");

        HandedOut report = form("結果報告");
        assertThat(report.rows("BCDEFGH"))
                .containsExactly(
                        List.of("総計", "財務書類の公表", "財務書類を年度末までに公表し、概要の説明を3か所に加える。", "", "", "A", report.text("H8")),
                        List.of("総計・行革", "=財政白書", "9月までに発行する。", "", "", "A", "9月20日に発行した。"),
                        List.of("総計", "基金の運用", "運用益を100万円にする。", "", "", "", ""));
        handsIn(report.write("E8", "A")
                .write("F8", "公表し、4か所に説明を加えた。")
                .write("E9", "B")
                .write("F9", "10月1日に発行した。校正に時間を要したため遅れた。")
                .write("C10", "基金の運用の改善")
                .write("E10", "A")
                .write("F10", "運用益は120万円となった。"));
        hall.night();

        assertThat(identities())
                .containsExactly(
                        List.of("財務書類の公表", "2019-1105-01"),
                        List.of("=財政白書", "2019-1105-03"),
                        List.of("基金の運用の改善", "2020-1105-01"));
        assertThat(Seed.csv(Files.readString(hall.output("令和2年度/データ/前年度比較.csv"))))
                .extracting(row -> String.join(
                        " ", row.get("対応"), row.get("項目"), row.get("前年度の項目"), row.get("対応の根拠"), row.get("評価の変化")))
                .containsExactlyInAnyOrder(
                        "名称変更 財務書類の公表 公会計の推進 同じ行の識別番号 維持",
                        "継続 '=財政白書 '=財政白書 同じ行の識別番号 低下",
                        "新規 基金の運用の改善  － －",
                        "終了  補助金の見直し － －");
    }

    @Test
    void rowsKeepTheirIdentityWhenTheyAreSortedInsertedAndDeleted() throws IOException {
        HandedOut form = form("目標設定").write("F3", "山田");
        form.sort(8, 10, Comparator.comparing(row -> row.get(1)));
        List<List<String>> sorted = form.rows("CG");
        form.insertAbove(9)
                .write("B9", "総計")
                .write("C9", "基金の運用")
                .write("D9", "運用益を100万円にする。")
                .delete(8)
                .write("C9", "公会計と財務書類の推進");

        handsIn(form);
        hall.night();

        assertThat(sorted).containsExactly(List.of("=財政白書", "A"), List.of("公会計の推進", "A"), List.of("補助金の見直し", "B"));
        assertThat(identities())
                .containsExactly(
                        List.of("基金の運用", "null"),
                        List.of("公会計と財務書類の推進", "2019-1105-01"),
                        List.of("補助金の見直し", "2019-1105-02"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aFormThatNobodyHasLookedAtIsNotHandedIn() throws IOException {
        handsIn(form("目標設定"));
        Said untouched = hall.night();
        handsIn(form("目標設定").write("F3", "山田"));

        Said signed = hall.night();

        assertThat(untouched.out()).contains("受付 0・差戻し 1", "様式を配ったときのまま");
        assertThat(signed.out()).contains("受付 1・差戻し 0").contains("【D8:D9】目標が、令和元年度とまったく同じ文章です");
    }

    @Test
    void withoutAnAcceptedPlanTheReportHoldsLastYearsRowsAndTheListSaysSo() throws IOException {
        Said said = hall.matome("template", "--year", "R2", "--phase", "結果報告", "--out", "配布");

        assertThat(said.out().lines())
                .anyMatch(line -> line.matches("経営政策部 +財政課 +目標管理シート +作成 +3 +前年度（今年度の目標設定は未受付） +財政課 .*"))
                .anyMatch(line -> line.matches("経営政策部 +行政経営課 +目標管理シート +作成 +0 +なし（今年度の目標設定は未受付） .*"));
        assertThat(HandedOut.open(folder.resolve("配布/経営政策部/財政課.xlsx")).rows("CEG"))
                .containsExactly(List.of("公会計の推進", "", "A"), List.of("補助金の見直し", "", "B"), List.of("=財政白書", "", "A"));
    }

    @Test
    void manyRowsGetMoreFramesAndSomeToAddTo() throws IOException {
        SubmissionBuilder many = aSubmission();
        for (int i = 1; i <= 20; i++) {
            many.withRow("総計", "取り組み" + i, i + "月までに行う。", "A", "行った。");
        }
        hall.receives(LAST_YEAR, many);
        hall.night();

        HandedOut form = form("目標設定");

        assertThat(form.rows("C")).hasSize(20);
        assertThat(form.text("A32")).isEqualTo("25.0");
        assertThat(form.sheet().getLastRowNum()).isEqualTo(31);
    }

    @Test
    void theListLiesBesideTheFormsAndNamesThoseThatNobodyAskedFor() throws IOException {
        hall.matome("template", "--year", "R2", "--phase", "目標設定", "--section", "財政課", "--out", "配布");
        String first = Files.readString(folder.resolve("配布/一覧.csv"));
        Files.writeString(folder.resolve("配布/経営政策部/財政課.xlsx"), "記入済み");

        Said said = hall.matome(
                "template", "--year", "R2", "--phase", "目標設定", "--section", "財政課", "--out", "配布", "--format", "json");

        assertThat(Seed.csv(first))
                .extracting(row -> String.join(" ", row.get("課"), row.get("様式"), row.get("状態"), row.get("引き継ぎ元")))
                .contains("財政課 目標管理シート 作成 前年度", "企画政策課 目標管理シート 未作成 なし", "企画政策課 部の概要 未作成 なし")
                .hasSize(7);
        List<?> listed = new JsonMapper().readValue(said.out(), List.class);
        assertThat(listed)
                .isEqualTo(List.of(Map.of(
                        "department", "経営政策部",
                        "section", "財政課",
                        "form", "goalSheet",
                        "state", "different",
                        "rows", 3,
                        "source", "lastYear",
                        "predecessors", List.of("財政課"),
                        "file", folder.resolve("配布/経営政策部/財政課.xlsx").toString())));
        assertThat(folder.resolve("配布/経営政策部/財政課.xlsx")).hasContent("記入済み");
    }

    @Test
    void theSameDatabaseGivesTheSameForms() throws IOException {
        hall.matome("template", "--year", "R2", "--phase", "目標設定", "--out", "一");
        hall.matome("template", "--year", "R2", "--phase", "目標設定", "--out", "二");

        for (Path form : CityHall.files(folder.resolve("一"))) {
            Path other = folder.resolve("二").resolve(folder.resolve("一").relativize(form));
            assertThat(other).hasSameBinaryContentAs(form);
        }
    }

    @Test
    void noFormIsWrittenIntoTheSharedFolder() {
        Said said = hall.matome("template", "--year", "R2", "--out", "input/様式");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("共有フォルダー（input）の中です");
        assertThat(hall.input("様式")).doesNotExist();
    }
}
