package matome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data as the night hands it out: who handed in, what was found, and the twins for programs that know only CP932. */
@Tag("long")
class DataTest {

    private static final String DATA = "令和元年度/データ/";
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final List<String> FILES = List.of(
            "目標管理シート.csv",
            "目標管理シート_cp932.csv",
            "前年度比較.csv",
            "前年度比較_cp932.csv",
            "指摘.csv",
            "指摘_cp932.csv",
            "提出状況.csv",
            "提出状況_cp932.csv",
            "置き換えた文字.csv");

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void oneIsTakenAndOneSentBack() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.receives(
                KEIEI + "財政課.xlsx",
                aSubmission().of("財政課").withRow("総計", "𠮷野の葛\uDB40\uDD00", "か\u3099ん計画①〜③", "A", "髙橋😀\n−5%"));
        hall.receives(KEIEI + "情報政策課.xlsx", aSubmission().of("情報政策課").withRow("総計", "回線", "", "A", "した。"));
        hall.night();
    }

    private String text(String name, Charset charset) throws IOException {
        return new String(Files.readAllBytes(hall.output(DATA + name)), charset);
    }

    private List<CSVRecord> records(String name) throws IOException {
        return Seed.csv(text(name, UTF_8));
    }

    /** Of the workbooks of a phase: section, state, revision, errors, days late. */
    private List<String> statuses(String phase) throws IOException {
        return records("提出状況.csv").stream()
                .filter(r -> r.get("段階").equals(phase))
                .map(r -> String.join(" ", r.get("課"), r.get("状態"), r.get("改訂"), r.get("エラー"), r.get("遅れ（日）")))
                .toList();
    }

    @Test
    void everyExpectedWorkbookOfEveryOpenedPhaseHasItsStatus() throws IOException {
        assertThat(text("提出状況.csv", UTF_8))
                .startsWith("\uFEFF\"年度\",\"段階\",\"部\",\"課\",\"状態\",\"提出日時\",\"ファイル\",\"改訂\",\"エラー\",\"警告\","
                        + "\"期限\",\"遅れ（日）\"\r\n\"令和元年度\",\"目標設定\",\"経営政策部\",\"秘書広報課\",\"未提出\","
                        + "\"\",\"\",\"\",\"\",\"\",\"2019-05-31\",\"346\"\r\n");
        assertThat(statuses("目標設定")).hasSize(7).allMatch(s -> s.contains("未提出"));
        assertThat(statuses("結果報告"))
                .containsExactly(
                        "秘書広報課 未提出   0",
                        "企画政策課 未提出   0",
                        "行政経営課 未提出   0",
                        "資産マネジメント課 未提出   0",
                        "財政課 受付 1 0 0",
                        "情報政策課 差戻し 1 1 0",
                        "部の概要 未提出   0");
    }

    @Test
    void whatIsNotHandedInGetsLaterByTheDay() throws IOException {
        hall.passes(Duration.ofDays(21));
        hall.night();

        assertThat(statuses("結果報告")).contains("秘書広報課 未提出   4", "情報政策課 差戻し 1 1 4", "財政課 受付 1 0 0");
    }

    @Test
    void theStatusCommandSaysTheSame() throws IOException {
        List<CSVRecord> listed =
                Seed.csv(hall.matome("status", "--format", "csv").out());
        List<CSVRecord> handedOut = records("提出状況.csv").stream()
                .filter(r -> r.get("段階").equals("結果報告"))
                .toList();

        assertThat(listed).hasSameSizeAs(handedOut);
        for (int i = 0; i < listed.size(); i++) {
            assertThat(listed.get(i).toMap())
                    .containsAllEntriesOf(handedOut.get(i).toMap());
        }
    }

    @Test
    void findingsAreThoseOfTheNewestSubmissions() throws IOException {
        assertThat(records("指摘.csv").stream().map(CSVRecord::toMap))
                .filteredOn(r -> "情報政策課".equals(r.get("課")))
                .containsExactly(Map.ofEntries(
                        Map.entry("年度", "令和元年度"),
                        Map.entry("段階", "結果報告"),
                        Map.entry("部", "経営政策部"),
                        Map.entry("課", "情報政策課"),
                        Map.entry("ファイル", KEIEI + "情報政策課.xlsx"),
                        Map.entry("シート", "目標管理シート"),
                        Map.entry("セル", "D8"),
                        Map.entry("No.", "1"),
                        Map.entry("重さ", "エラー"),
                        Map.entry("コード", "R-301"),
                        Map.entry("内容", "目標が空欄です。"),
                        Map.entry("直し方", "目標を書いてください。")));

        hall.receives(KEIEI + "情報政策課.xlsx", aSubmission().of("情報政策課").withTitle("回線"));
        hall.night();

        assertThat(records("指摘.csv")).noneMatch(r -> r.get("コード").equals("R-301"));
    }

    @Test
    void whatIsNobodysStandsAtTheEndUntilItIsTakenAway() throws IOException {
        hall.receives("よその課.xlsx", aSubmission().of("未来創造課").withTitle("夢"));
        hall.receives("メモ.pdf", "メモ".getBytes(UTF_8));
        hall.night();

        assertThat(records("指摘.csv"))
                .extracting(r -> r.get("年度") + r.get("課") + "/" + r.get("ファイル") + " " + r.get("コード"))
                .endsWith("/よその課.xlsx R-204", "/メモ.pdf I-101");

        Files.delete(hall.input("よその課.xlsx"));
        hall.night();

        assertThat(records("指摘.csv")).noneMatch(r -> r.get("ファイル").equals("よその課.xlsx"));
    }

    @Test
    void theTwinsReadInWindowsAndWhatTheyLostIsListed() throws IOException {
        assertThat(text("目標管理シート_cp932.csv", WINDOWS))
                .startsWith("\"年度\",\"年度（西暦）\"")
                .endsWith("\"〓野の葛\",\"がん計画①～③\",\"A\",\"髙橋〓\n'－5%\"\r\n");
        assertThat(text("目標管理シート.csv", UTF_8))
                .endsWith("\"𠮷野の葛\uDB40\uDD00\",\"か\u3099ん計画①〜③\",\"A\",\"髙橋😀\n−5%\"\r\n");
        assertThat(text("指摘_cp932.csv", WINDOWS)).contains("\"目標が空欄です。\"");
        assertThat(text("提出状況_cp932.csv", WINDOWS)).contains("\"遅れ（日）\"\r\n", "\"未提出\"");
        assertThat(records("置き換えた文字.csv"))
                .filteredOn(r -> r.get("ファイル").equals("目標管理シート_cp932.csv"))
                .extracting(r -> r.get("行") + " " + r.get("列") + " " + r.get("文字") + " " + r.get("コード") + " "
                        + r.get("置き換え") + " " + r.get("回数"))
                .containsExactly("2 項目 𠮷 U+20BB7 〓 1", "2 項目 \uDB40\uDD00 U+E0100  1", "2 成果又は課題 😀 U+1F600 〓 1");
    }

    @Test
    void aYearInWhichNothingWasTakenHasItsDataToo() throws IOException {
        CityHall empty = CityHall.withoutWorkbooks(folder.resolve("空"));
        empty.night();

        assertThat(CityHall.files(empty.output("令和元年度/データ")))
                .extracting(f -> empty.output("").relativize(f).toString())
                .containsExactlyInAnyOrderElementsOf(
                        FILES.stream().map(DATA::concat).toList());
    }

    @Test
    void theSameDayGivesTheSameBytesAndNothingIsWrittenTwice() throws IOException {
        Map<String, String> before = hall.fingerprints("output");

        assertThat(hall.matome("nightly").out()).contains("作成     0件");
        assertThat(hall.fingerprints("output")).isEqualTo(before);
    }

    @Test
    void exportWritesAllFilesAsTheNightDoes() throws IOException {
        assertThat(hall.matome("export", "--out", "書き出し").status()).isZero();

        assertThat(folder.resolve("書き出し").toFile().list()).containsExactlyInAnyOrderElementsOf(FILES);
        for (String file : FILES) {
            assertThat(folder.resolve("書き出し").resolve(file)).hasSameBinaryContentAs(hall.output(DATA + file));
        }
    }
}
