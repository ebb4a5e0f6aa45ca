package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.CP932;
import static matome.CityHall.CSV;
import static matome.CityHall.HTML;
import static matome.CityHall.KEIEI;
import static matome.CityHall.LIST;
import static matome.CityHall.PDF;
import static matome.CityHall.SUMMARY;
import static matome.CityHall.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import matome.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nights of the sample city, from the front door. */
class NightTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void sevenWorkbooksAreHandedIn() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
    }

    @Test
    void theFirstNightTakesInSevenWorkbooksAndSaysSo() throws IOException {
        Map<String, String> handedIn = hall.fingerprints("input");

        Said said = hall.night();

        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(said.out().lines().map(l -> l.replaceAll("\\d+\\.\\d秒", "…秒")))
                .containsExactly(
                        "夜間処理 第1回（東村山市）",
                        "提出     令和元年度 結果報告: 6/6課（受付 6・差戻し 0）、部の概要 1/1部",
                        "ファイル 受付 7・差戻し 0・変更なし 0・保留 0・対象外 0",
                        "警告     0件",
                        "作成     15件",
                        "  " + hall.output(PDF),
                        "  " + hall.output(XLSX),
                        "  " + hall.output(HTML),
                        "  " + hall.output(LIST),
                        "  " + hall.output(SUMMARY),
                        "  " + hall.output(BOOKLET),
                        "  " + hall.output(CSV),
                        "  " + hall.output(CP932),
                        "  " + hall.output("令和元年度/データ/前年度比較.csv"),
                        "  " + hall.output("令和元年度/データ/前年度比較_cp932.csv"),
                        "  ほか5件（" + hall.output("") + "）",
                        "提出状況 " + hall.output("index.html"),
                        "所要時間 …秒");
        assertThat(hall.fingerprints("input")).isEqualTo(handedIn);
    }

    @Test
    void everyWordOfTheSeedIsOnThePaperInItsOrder() throws IOException {
        hall.night();

        StringBuilder rows = new StringBuilder("【具体的な取り組み】");
        Seed.rows().forEach(row -> row.forEach(rows::append));
        assertThat(Seed.rows()).hasSize(21);
        assertThat(Paper.body(hall.output(PDF)))
                .startsWith("令和元年度目標管理シート暫定【経営政策部長間野雅之】")
                .contains("部の概要人員44人予算規模5,445,323千円")
                .endsWith(Paper.solid(rows.toString()).replace("総計・行革", "総計行革"));
    }

    @Test
    void theExportIsTheSeed() throws IOException {
        hall.night();

        Said said = hall.matome("export");

        assertThat(said.status()).isZero();
        assertThat(said.out()).isEqualTo(Files.readString(hall.output(CSV)));
        assertThat(Seed.csv(said.out()))
                .extracting(r -> List.of(
                        r.get("No."), r.get("課"), r.get("種別"), r.get("項目"), r.get("目標"), r.get("評価"), r.get("成果又は課題")))
                .containsExactlyElementsOf(Seed.rows().stream()
                        .map(r -> r.toList().stream().map(NightTest::asHandedIn).toList())
                        .toList());
    }

    /** Outer white space of a cell goes, whatever it held is kept. */
    private static String asHandedIn(String published) {
        return published.strip();
    }

    @Test
    void theArchiveHoldsTheBytesOfEveryWorkbook() throws IOException {
        hall.night();

        List<String> handedIn =
                CityHall.files(hall.input("")).stream().map(NightTest::sha256).toList();
        assertThat(CityHall.files(hall.work("archive")))
                .allSatisfy(kept ->
                        assertThat(sha256(kept)).isEqualTo(kept.getFileName().toString()))
                .extracting(kept -> kept.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(handedIn);
    }

    @Test
    void everyRunHasItsNumberAndItsLogs() throws IOException {
        hall.night();
        hall.night();

        assertThat(CityHall.files(hall.work("logs")))
                .extracting(log -> log.getFileName().toString())
                .containsExactly("run-000001.jsonl", "run-000001.log", "run-000002.jsonl", "run-000002.log");
        assertThat(Files.readString(hall.work("logs/run-000001.log"))).contains("run 1 (nightly)", PDF);
        assertThat(Files.readAllLines(hall.work("logs/run-000001.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void logsAreKeptForFourHundredDays() throws IOException {
        Path old = aLog("run-000901.log", Duration.ofDays(401));
        Path young = aLog("run-000902.log", Duration.ofDays(399));

        hall.night();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private Path aLog(String name, Duration age) throws IOException {
        Path log = hall.work("logs/" + name);
        Files.createDirectories(log.getParent());
        Files.writeString(log, "");
        return Files.setLastModifiedTime(log, FileTime.from(hall.now().minus(age)));
    }

    @Test
    void theSecondNightReadsAndPrintsNothing() throws IOException {
        hall.night();
        Map<String, String> output = hall.lasting();

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("第2回", "受付 0・差戻し 0・変更なし 7・保留 0・対象外 0");
        assertThat(hall.made(said)).isEmpty();
        assertThat(hall.lasting()).isEqualTo(output);
    }

    @Test
    void aWorkbookSavedAgainAsItWasIsUnchanged() throws IOException {
        hall.night();
        Map<String, String> output = hall.lasting();
        Files.setLastModifiedTime(hall.input(KEIEI + "財政課.xlsx"), FileTime.from(hall.now()));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 0・変更なし 7・保留 0・対象外 0");
        assertThat(hall.made(said)).isEmpty();
        assertThat(hall.lasting()).isEqualTo(output);
    }

    @Test
    void aFullNightMakesTheSameBytesAgain() throws IOException {
        hall.night();
        byte[] paper = Files.readAllBytes(hall.output(PDF));

        Said said = hall.night("--full");

        assertThat(said.out()).contains("作成     15件");
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(paper);
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
