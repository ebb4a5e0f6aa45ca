package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matome.CityHall.Said;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of an office and the spring after it, each step through the command line as an office would type it. */
@Tag("long")
class WholeYearTest {

    private static final List<String> SECTIONS = List.of("総務部/総務課", "総務部/職員課", "市民部/市民課", "市民部/保険課");

    @TempDir
    Path folder;

    private CityHall hall;

    @Test
    void fromAnEmptyFolderToTheComparisonAfterAReorganisation() throws IOException {
        formsGoOut("令和8年度", "目標設定", "2026-04-10");
        goalsComeInSomeWrongSomeLate();
        theWrongOneIsMended();
        formsGoOut("令和8年度", "結果報告", "2027-04-02");
        resultsComeIn();
        Map<String, String> closed = theYearIsClosed();
        aCorrectionIsTaken(closed);
        theNextYearIsOpenedAfterAReorganisation();
        formsGoOut("令和9年度", "目標設定", "2027-07-10");
        theYearsAreCompared();
    }

    @BeforeEach
    void theHomeIsMade() throws IOException {
        Path home = folder.resolve("見本市");
        CityHall caller = CityHall.at(folder).on("2026-04-01");
        assertThat(caller.matome("init", "--city", "見本市", "--year", "令和8年度", "見本市")
                        .status())
                .isZero();
        hall = CityHall.at(home).on("2026-04-01");
        hall.appends("jobs/organization.csv", """
                令和8年度,01,総務部,0101,総務課,10,,○,
                令和8年度,01,総務部,0102,職員課,20,,,
                令和8年度,02,市民部,0201,市民課,30,,○,
                令和8年度,02,市民部,0202,保険課,40,,,""");
        hall.edits("jobs/city.yml", "（市の目標をここに書いてください）", "暮らしやすいまち");

        Said doctor = hall.matome("doctor");

        assertThat(doctor.status()).isZero();
        assertThat(doctor.out()).contains("○ 設定: 誤りはありません（1年度分、延べ4課）。").doesNotContain("×");
    }

    private void formsGoOut(String year, String phase, String day) throws IOException {
        hall.on(day);

        Said said = hall.matome("template", "--year", year, "--phase", phase);

        assertThat(said.status()).isZero();
        assertThat(hall.output(year + "/様式/" + phase + "/一覧.csv")).isNotEmptyFile();
    }

    private void goalsComeInSomeWrongSomeLate() throws IOException {
        hall.on("2026-05-20");
        handsIn("令和8年度", "目標設定", "総務部/総務課", goals("庁舎の改修", "年度末までに3か所を改修する。", "文書の整理", "9月までに2,000冊を整理する。"));
        handsIn("令和8年度", "目標設定", "総務部/職員課", goals("研修の充実", "", "採用の見直し", "年度末までに試験を2回行う。"));
        handsIn("令和8年度", "目標設定", "市民部/市民課", goals("窓口の改善", "待ち時間を10分以下にする。", "証明書の電子申請", "12月までに始める。"));
        profilesComeIn("令和8年度", "目標設定");

        Said night = hall.night();

        assertThat(night.status()).isZero();
        assertThat(night.out()).contains("受付 4・差戻し 1");
        assertThat(state("職員課")).isEqualTo("差戻し");
        assertThat(state("保険課")).isEqualTo("未提出");
        assertThat(hall.output("令和8年度/差戻し/総務部/職員課.xlsx")).isNotEmptyFile();
        assertThat(hall.output("index.html")).content().contains("職員課", "保険課");

        hall.on("2026-06-05");
        assertThat(hall.night().status()).isZero();
        assertThat(hall.output("令和8年度/督促/保険課.txt")).content().contains("保険課");
        handsIn("令和8年度", "目標設定", "市民部/保険課", goals("収納率の向上", "収納率を95.0%以上にする。", "健診の勧め", "受診率を40.0%以上にする。"));

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");
        assertThat(row("保険課").get("遅れ（日）")).isNotEqualTo("0");
    }

    /** In the very workbook that came back, marks and all. */
    private void theWrongOneIsMended() throws IOException {
        HandedOut returned = HandedOut.open(hall.output("令和8年度/差戻し/総務部/職員課.xlsx"));
        hall.receives(
                "令和8年度/総務部/職員課.xlsx",
                returned.onSheet("目標管理シート").write("D8", "研修を年10回行う。").saved());

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");
        assertThat(state("職員課")).isEqualTo("受付");
        assertThat(hall.output("令和8年度/督促/職員課.txt")).doesNotExist();
        assertThat(hall.output("令和8年度/差戻し/総務部/職員課.xlsx")).doesNotExist();
        assertThat(sheet("令和8年度", "総務部")).contains("庁舎の改修", "研修を年10回行う。", "暫定");
    }

    private void resultsComeIn() throws IOException {
        for (String section : SECTIONS) {
            HandedOut form = form("令和8年度", "結果報告", section);
            assertThat(form.rows("CD")).hasSize(2);
            hall.receives(
                    "令和8年度/結果/" + section.replace("/", "_") + ".xlsx",
                    form.write("F3", "担当")
                            .write("E8", "A")
                            .write("F8", "目標のとおり実施した。")
                            .write("E9", "B")
                            .write("F9", "調整に時間を要し、目標に至らなかった。")
                            .saved());
        }
        profilesComeIn("令和8年度", "結果報告");

        Said night = hall.night();

        assertThat(night.out()).contains("受付 6・差戻し 0");
        assertThat(sheet("令和8年度", "市民部")).contains("収納率の向上", "至らなかった", "暫定");
        assertThat(Paper.text(hall.output("令和8年度/総括.pdf"))).contains("50.0％");
    }

    private Map<String, String> theYearIsClosed() throws IOException {
        hall.on("2027-07-01");

        Said said = hall.matome("year", "close", "令和8年度");

        assertThat(said.status()).isZero();
        assertThat(sheet("令和8年度", "総務部")).contains("確定").doesNotContain("暫定");
        Map<String, String> closed = papers("令和8年度");
        assertThat(hall.night("--full").status()).isZero();
        assertThat(papers("令和8年度")).isEqualTo(closed);
        return closed;
    }

    private void aCorrectionIsTaken(Map<String, String> closed) throws IOException {
        hall.on("2027-07-05");
        HandedOut form = form("令和8年度", "結果報告", "市民部/保険課");
        hall.receives(
                "令和8年度/結果/訂正 保険課.xlsx",
                form.write("F3", "担当")
                        .write("E8", "A")
                        .write("F8", "収納率は96.1%となった。")
                        .write("E9", "A")
                        .write("F9", "受診率は41.2%となった。")
                        .saved());

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");

        assertThat(sheet("令和8年度", "市民部")).contains("令和9年7月更新", "96.1%").doesNotContain("確定");
        assertThat(hall.output("令和8年度/更新一覧.csv")).content().contains("保険課", "受診率は41.2%となった。");
        assertThat(papers("令和8年度")).isNotEqualTo(closed);
    }

    /** 職員課 becomes 人事課, and 保険課 goes over to a department of its own. */
    private void theNextYearIsOpenedAfterAReorganisation() throws IOException {
        assertThat(hall.matome("year", "open", "令和9年度").status()).isZero();
        Path organization = hall.home().resolve("jobs/organization.csv");
        String next = Files.readString(organization)
                .replace("令和9年度,01,総務部,0102,職員課,20,", "令和9年度,01,総務部,0112,人事課,20,0102")
                .replace("令和9年度,02,市民部,0202,保険課,40,,", "令和9年度,03,福祉部,0202,保険課,40,,○");
        assertThat(next).contains("人事課", "福祉部");
        Path draft = hall.home().resolve("新しい組織.csv");
        Files.writeString(draft, next);

        Said trial = hall.matome("doctor", "--organization", draft.toString());

        assertThat(trial.status()).isZero();
        assertThat(trial.out()).contains("人事課", "福祉部", "2件");
        Files.move(draft, organization, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void theYearsAreCompared() throws IOException {
        HandedOut staff = form("令和9年度", "目標設定", "総務部/人事課");
        assertThat(staff.rows("CDG"))
                .containsExactly(List.of("研修の充実", "研修を年10回行う。", "A"), List.of("採用の見直し", "年度末までに試験を2回行う。", "B"));
        hall.receives(
                "令和9年度/人事課.xlsx",
                staff.write("F3", "担当")
                        .write("C8", "人材の育成")
                        .write("D8", "研修を年12回行う。")
                        .saved());
        HandedOut insurance = form("令和9年度", "目標設定", "福祉部/保険課");
        hall.receives(
                "令和9年度/保険課.xlsx",
                insurance
                        .write("F3", "担当")
                        .write("D8", "収納率を96.5%以上にする。")
                        .clear("B9", "C9", "D9")
                        .saved());

        assertThat(hall.night().out()).contains("受付 2・差戻し 0");

        assertThat(Seed.csv(Files.readString(hall.output("令和9年度/データ/前年度比較.csv")).substring(1)))
                .extracting(r -> r.get("課") + " " + r.get("対応") + " " + r.get("項目") + " ← " + r.get("前年度の課") + " "
                        + r.get("前年度の項目"))
                .contains("人事課 名称変更 人材の育成 ← 職員課 研修の充実", "人事課 継続 採用の見直し ← 職員課 採用の見直し", "保険課 継続 収納率の向上 ← 保険課 収納率の向上")
                .anyMatch(line -> line.contains("終了") && line.endsWith("健診の勧め"));
        assertThat(sheet("令和8年度", "市民部")).contains("令和9年7月更新");
        assertThat(hall.matome("history", "--section", "保険課").out()).contains("収納率");
    }

    private String goals(String... titlesAndGoals) {
        return String.join("\n", titlesAndGoals);
    }

    private void handsIn(String year, String phase, String section, String goals) throws IOException {
        HandedOut form = form(year, phase, section);
        List<String> cells = List.of(goals.split("\n", -1));
        form.write("F3", "担当");
        for (int i = 0; i < cells.size(); i += 2) {
            int row = 8 + i / 2;
            form.write("B" + row, "総計").write("C" + row, cells.get(i)).write("D" + row, cells.get(i + 1));
        }
        hall.receives(year + "/" + section + ".xlsx", form.saved());
    }

    private void profilesComeIn(String year, String phase) throws IOException {
        for (String department : List.of("総務部", "市民部")) {
            HandedOut form = HandedOut.open(hall.output(year + "/様式/" + phase + "/" + department + "/部の概要.xlsx"));
            form.write("B6", department + "長")
                    .write("B7", "見本 太郎")
                    .write("B8", "市民に信頼される" + department)
                    .writeNumber("B9", 44)
                    .writeNumber("B10", 5_445_323)
                    .write("B11", "担当");
            hall.receives(year + "/" + phase + "/" + department + " 部の概要.xlsx", form.saved());
        }
    }

    private HandedOut form(String year, String phase, String section) throws IOException {
        return HandedOut.open(hall.output(year + "/様式/" + phase + "/" + section + ".xlsx"));
    }

    private CSVRecord row(String section) throws IOException {
        return Seed.csv(hall.matome("status", "--format", "csv").out()).stream()
                .filter(r -> r.get("課").equals(section))
                .findFirst()
                .orElseThrow();
    }

    private String state(String section) throws IOException {
        return row(section).get("状態");
    }

    private String sheet(String year, String department) throws IOException {
        return Paper.text(hall.output(year + "/目標管理シート/" + department + ".pdf"));
    }

    /** A year's sheets and reports, by their bytes. */
    private Map<String, String> papers(String year) throws IOException {
        Map<String, String> papers = new TreeMap<>(hall.fingerprints("output/" + year));
        papers.keySet().removeIf(file -> !file.matches(".*(目標管理シート/|前年度比較/|総括).*"));
        return papers;
    }
}
