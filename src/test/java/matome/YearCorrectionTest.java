package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.HTML;
import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction makes another edition of a closed year, which stays as the one before did. */
@Tag("long")
class YearCorrectionTest {

    private static final String UPDATES = "令和元年度/更新一覧.csv";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aYearThatIsWhole() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        hall.night();
    }

    private String page(String pdf, int number) throws IOException {
        return Paper.pages(hall.output(pdf)).get(number - 1);
    }

    /** 財政課 says its results otherwise, in September. */
    private void aCorrectionComes() throws IOException {
        hall.on("2020-09-14");
        hall.receives(
                KEIEI + "財政課.xlsx",
                aSubmission().withRow("行革", "財政白書の発行", "年度末までに1回発行する。", "A", "財政白書を発行し、市民説明会を1回開いた。"));
        Said night = hall.night();
        assertThat(night.status()).isZero();
    }

    @Test
    void aCorrectionMakesAnUpdateThatSaysWhatChanged() throws IOException {
        hall.matome("year", "close", "R1");

        aCorrectionComes();

        assertThat(page(PDF, 1)).contains("令和2年9月更新").doesNotContain("確定", "暫定");
        assertThat(page(BOOKLET, 1)).contains("（令和2年9月更新）").doesNotContain("確定", "暫定");
        assertThat(hall.output(HTML)).content().contains("令和2年9月更新").doesNotContain("暫定", "確定");
        assertThat(Seed.csv(Files.readString(hall.output(UPDATES)).substring(1)))
                .extracting(r -> r.get("部") + " " + r.get("課") + " " + r.get("欄") + " " + r.get("改訂日"))
                .allMatch(row -> row.startsWith("経営政策部 財政課 ") && row.endsWith(" 令和2年9月14日"))
                .contains("経営政策部 財政課 項目 令和2年9月14日", "経営政策部 財政課 目標 令和2年9月14日");
        assertThat(hall.matome("status").out()).contains("令和元年度は閉じてあります（令和2年9月更新、令和2年9月14日）。");
        assertThat(hall.matome("year", "close", "R1").err()).contains("もう閉じてあります（令和2年9月更新");
    }

    @Test
    void anUpdateStaysTheSameUntilTheNextOne() throws IOException {
        hall.matome("year", "close", "R1");
        aCorrectionComes();
        Map<String, String> updated = hall.keptOf("令和元年度");
        hall.edits("reports/goal-sheet.jrxml", "【具体的な取り組み】", "【今年度の取り組み】");
        hall.night("--full");
        assertThat(hall.keptOf("令和元年度")).isEqualTo(updated);

        hall.on("2020-11-02");
        hall.receives(
                KEIEI + "財政課.xlsx",
                aSubmission().withRow("行革", "財政白書の発行", "年度末までに1回発行する。", "B", "財政白書を発行したが、市民説明会は開くに至らなかった。"));
        hall.night();

        assertThat(page(PDF, 1)).contains("令和2年11月更新", "【今年度の取り組み】");
        assertThat(Seed.csv(Files.readString(hall.output(UPDATES)).substring(1)))
                .extracting(r -> r.get("欄") + " " + r.get("変更前") + "→" + r.get("変更後") + " " + r.get("改訂日"))
                .contains("評価 A→B 令和2年11月2日");
    }

    @Test
    void theSameWordsHandedInAgainChangeNothing() throws IOException {
        hall.matome("year", "close", "R1");
        Map<String, String> closed = hall.keptOf("令和元年度");
        byte[] again =
                Example.changed(Files.readAllBytes(hall.input(KEIEI + "財政課.xlsx")), book -> book.createSheet("控え"));

        hall.receives(KEIEI + "財政課.xlsx", again);
        hall.night();

        assertThat(Records.of(hall).query("select max(revision) from submission"))
                .isEqualTo(List.of(List.of("2")));
        assertThat(hall.keptOf("令和元年度")).isEqualTo(closed);
    }

    @Test
    void aRunThatStopsWhileItLearnsThatNothingChangedForgetsNothing() throws IOException {
        hall.matome("year", "close", "R1");
        Map<String, String> closed = hall.keptOf("令和元年度");
        byte[] again =
                Example.changed(Files.readAllBytes(hall.input(KEIEI + "財政課.xlsx")), book -> book.createSheet("控え"));
        hall.receives(KEIEI + "財政課.xlsx", again);
        Records.of(hall)
                .change("create trigger stop before insert on edition_source begin select raise(abort, ''); end");
        hall.night();

        Said stopped = hall.matome("report", "--year", "R1");
        Records.of(hall).change("drop trigger stop");
        hall.night();

        assertThat(stopped.status()).isEqualTo(3);
        assertThat(hall.keptOf("令和元年度")).isEqualTo(closed);
    }

    @Test
    void afterTheClosingDateACorrectionWaitsUntilTheCityMovesThatDate() throws IOException {
        hall.edits("jobs/city.yml", "due: 2020-05-29", "due: 2020-05-29\n      close: 2020-06-30");
        hall.matome("year", "close", "R1");
        Map<String, String> closed = hall.keptOf("令和元年度");
        hall.on("2020-09-14");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().withTitle("財政白書の発行"));

        Said refused = hall.night();
        Map<String, String> meanwhile = hall.keptOf("令和元年度");
        hall.edits("jobs/city.yml", "close: 2020-06-30", "close: 2020-09-30");
        Said taken = hall.night();

        assertThat(refused.out()).contains("R-211", "令和元年度の結果報告の受付は2020/6/30で締め切りました。", "とりまとめの担当");
        assertThat(meanwhile).isEqualTo(closed);
        assertThat(taken.out()).contains("令和元年度の帳票は「令和2年9月更新」になりました。");
        assertThat(page(PDF, 1)).contains("令和2年9月更新");
    }
}
