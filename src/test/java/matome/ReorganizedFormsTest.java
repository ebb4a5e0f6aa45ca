package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of a year that begins with other sections than the last one had. */
class ReorganizedFormsTest {

    @TempDir
    static Path folder;

    private static CityHall hall;

    @BeforeAll
    static void lastYearWasReported() throws IOException {
        hall = CityHall.withoutWorkbooks(folder).on("2020-05-11");
        Reorganized.happens(hall);
        for (String section : List.of("企画政策課", "行政経営課", "財政課", "情報政策課", "資産マネジメント課", "秘書広報課")) {
            hall.receives(
                    CityHall.KEIEI + section + ".xlsx",
                    aSubmission()
                            .of(section)
                            .withTitle(section + "の一")
                            .withRow("行革", section + "の二", "年度末までに3件", "B", "2件にとどまった。調整に時間を要した。"));
        }
        hall.receives(CityHall.KEIEI + "部の概要.xlsx", Files.readAllBytes(Path.of("input/令和元年度/経営政策部/部の概要.xlsx")));
        assertThat(hall.night().out()).contains("受付 7・差戻し 0");
        hall.matome("template", "--year", "R2", "--phase", "目標設定", "--out", "配布");
    }

    private HandedOut form(String department, String section) throws IOException {
        return HandedOut.open(folder.resolve("配布/" + department + "/" + section + ".xlsx"));
    }

    @Test
    void aMergedSectionGetsTheRowsOfAllInTheirOldOrderAndReadsWhoseTheyWere() throws IOException {
        assertThat(form("経営政策部", "企画課").rows("CGI"))
                .containsExactly(
                        List.of("企画政策課の一", "A", "企画政策課"),
                        List.of("企画政策課の二", "B", "企画政策課"),
                        List.of("行政経営課の一", "A", "行政経営課"),
                        List.of("行政経営課の二", "B", "行政経営課"));
    }

    @Test
    void theRowsOfASplitSectionAreOfferedToEachAndSaySo() throws IOException {
        List<List<String>> first = form("経営政策部", "財政課").rows("CI");
        List<List<String>> second = form("経営政策部", "経理課").rows("CI");

        assertThat(first).isEqualTo(second).hasSize(2);
        assertThat(first.get(0)).containsExactly("財政課の一", "財政課（分割）\n財政課・経理課の様式に載せています。担当しない課では、この行を消してください。");
    }

    @Test
    void oneThatWasRenamedOrMovedTakesItsRowsAlongAndNeedNotReadWhoseTheyWere() throws IOException {
        HandedOut renamed = form("総務部", "デジタル課");

        assertThat(renamed.rows("CG")).containsExactly(List.of("情報政策課の一", "A"), List.of("情報政策課の二", "B"));
        assertThat(renamed.sheet().getRow(6).getLastCellNum()).isEqualTo((short) 8);
        assertThat(form("総務部", "資産マネジメント課").rows("C")).hasSize(2);
    }

    @Test
    void aNewSectionGetsTheFormAsItAlwaysWas() throws IOException {
        HandedOut form = form("総務部", "危機管理課");

        assertThat(form.rows("C")).isEmpty();
        assertThat(form.sheet().getRow(6).getLastCellNum()).isEqualTo((short) 6);
    }

    @Test
    void theListTellsWhereTheRowsComeFrom() throws IOException {
        assertThat(Seed.csv(Files.readString(folder.resolve("配布/一覧.csv"))))
                .extracting(row -> String.join(
                        " ",
                        row.get("部"),
                        row.get("課"),
                        row.get("様式"),
                        row.get("引き継いだ行"),
                        row.get("引き継ぎ元"),
                        row.get("前身")))
                .containsExactly(
                        "経営政策部 企画課 目標管理シート 4 前年度 企画政策課・行政経営課",
                        "経営政策部 企画課 部の概要 0 前年度 経営政策部",
                        "経営政策部 財政課 目標管理シート 2 前年度 財政課",
                        "経営政策部 経理課 目標管理シート 2 前年度 財政課",
                        "総務部 デジタル課 目標管理シート 2 前年度 情報政策課",
                        "総務部 デジタル課 部の概要 0 なし ",
                        "総務部 資産マネジメント課 目標管理シート 2 前年度 資産マネジメント課",
                        "総務部 危機管理課 目標管理シート 0 なし ");
    }

    @Test
    void theHeadOfADepartmentHoldsWhatLastsAndShowsTheRest() throws IOException {
        HandedOut head = form("経営政策部", "部の概要");

        assertThat(List.of(head.text("B6"), head.text("B7"), head.text("B8"), head.text("B9"), head.text("B10")))
                .containsExactly("経営政策部長", "", "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く", "", "");
        assertThat(List.of(head.text("D5"), head.text("D7"), head.text("D9"), head.text("D10")))
                .containsExactly("【参考】令和元年度", "間野 雅之", "44人", "5,445,323千円");
    }

    @Test
    void theHeadForTheReportHoldsTheAcceptedPlan() throws IOException {
        HandedOut plan = form("経営政策部", "部の概要").write("B7", "山田 太郎");
        plan.sheet().getRow(8).getCell(1).setCellValue(43.5);
        plan.sheet().getRow(9).getCell(1).setCellValue(5_500_000);
        hall.receives("令和2年度/部の概要.xlsx", plan.saved());
        assertThat(hall.night().out()).contains("受付 1・差戻し 0");

        hall.matome("template", "--year", "R2", "--phase", "結果報告", "--out", "報告");
        HandedOut report = HandedOut.open(folder.resolve("報告/経営政策部/部の概要.xlsx"));

        assertThat(List.of(report.text("B7"), report.text("B9"), report.text("B10"), report.text("D9")))
                .containsExactly("山田 太郎", "43.5", "5500000.0", "44人");
    }

    /** Only one of the two hands the row in: then it is that one's without a question. */
    @Test
    void aRowOfASplitSectionIsFollowedToTheOneThatKeepsIt() throws IOException {
        hall.receives(
                "令和2年度/経理課.xlsx",
                form("経営政策部", "経理課")
                        .write("F3", "山田")
                        .write("C8", "決算の見える化")
                        .clear("B9", "C9", "D9")
                        .saved());
        hall.receives(
                "令和2年度/財政課.xlsx",
                form("経営政策部", "財政課").write("F3", "鈴木").clear("B8", "C8", "D8").saved());

        hall.night();

        assertThat(Seed.csv(Files.readString(hall.output("令和2年度/データ/前年度比較.csv"))))
                .filteredOn(row -> row.get("前年度の課").equals("財政課"))
                .extracting(row -> String.join(" ", row.get("対応"), row.get("課"), row.get("項目"), row.get("前年度の項目")))
                .containsExactlyInAnyOrder("名称変更 経理課 決算の見える化 財政課の一", "継続 財政課 財政課の二 財政課の二");
    }
}
