package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import matome.report.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the morning page says after nights of all kinds. */
class MorningAfterTest {

    private static final String NEWS = "//section[h2/@id='news']/p | //div[@class='news']//*[self::h3 or self::a]";

    @TempDir
    private Path folder;

    private CityHall hall;

    @BeforeEach
    void aNightHasPassed() throws IOException {
        hall = CityHall.withoutWorkbooks(folder).on("2020-05-11");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書"));
        hall.night();
    }

    private WebPage page() throws IOException {
        return BusySpring.page(hall);
    }

    @Test
    void theFirstNightHasNoneBeforeIt() throws IOException {
        assertThat(page().texts(NEWS)).containsExactly("はじめての夜間処理です。", "○ 新しく受け付けたもの（1件）", "経営政策部 財政課");
    }

    @Test
    void aNightWithoutNewsSaysSoAndBearsItsOwnDate() throws IOException {
        hall.on("2020-05-12").night();

        assertThat(page().texts(NEWS)).containsExactly("5月11日（月）22:01 の夜間処理からの変化です。", "変わったことはありません。");
        assertThat(page().texts("//header/p[@class='stated']/strong")).containsExactly("令和2年5月12日（火）22:00 現在");
    }

    @Test
    void aNightThatIsRepeatedTellsTheDaysNewsAgain() throws IOException {
        hall.on("2020-05-12");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書の公表"));
        hall.night();
        var told = page().texts(NEWS);
        hall.passes(Duration.ofMinutes(5));

        hall.matome("nightly");

        assertThat(page().texts(NEWS)).isEqualTo(told).contains("○ 出し直しを受け付けたもの（1件）");
    }

    @Test
    void aNightThatWasKilledToldNobody() throws Exception {
        hall.on("2020-05-12");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("白書の公表"));
        hall.night();
        Records.of(hall).change("update run set state = 'KILLED' where id = 2");

        hall.on("2020-05-13").night();

        assertThat(page().texts(NEWS)).contains("5月11日（月）22:01 の夜間処理からの変化です。", "○ 出し直しを受け付けたもの（1件）");
    }

    @Test
    void aNightThatFailedInPartTellsWhatIsToBeDone() throws IOException {
        Path design = folder.resolve("reports/summary.jrxml");
        Files.writeString(design, Files.readString(design).replace("</jasperReport>", "</jasperReprot>"));
        hall.on("2020-05-12");
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("計画"));

        CityHall.Said said = hall.night();

        assertThat(said.status()).isEqualTo(3);
        assertThat(page().texts("//section[@class='alarm']//li")).anyMatch(line -> line.contains("summary.jrxml"));
        assertThat(page().texts(NEWS)).contains("経営政策部 企画政策課");
    }

    @Test
    void aNightThatFailedWhollyLeavesThePageThatWarnsByItself() throws IOException {
        byte[] before = Files.readAllBytes(hall.output("index.html"));
        Files.move(hall.home().resolve("input"), hall.home().resolve("どこか"));

        assertThat(hall.on("2020-05-12").night().status()).isEqualTo(3);

        assertThat(Files.readAllBytes(hall.output("index.html"))).isEqualTo(before);
    }

    @Test
    void printingAgainDoesNotMakeThePageLookNewer() throws IOException {
        hall.on("2020-05-13").matome("report");

        assertThat(page().texts("//header/p[@class='stated']/strong")).containsExactly("令和2年5月11日（月）22:01 現在");
    }

    @Test
    void theSameNightGivesTheSameBytes() throws IOException {
        byte[] before = Files.readAllBytes(hall.output("index.html"));

        hall.matome("report");

        assertThat(Files.readAllBytes(hall.output("index.html"))).isEqualTo(before);
    }

    @Test
    void thePagesOfOtherYearsBearTheirMark() throws IOException {
        try (var samples = Files.list(Path.of("docs/sample"))) {
            hall.matome(
                    "import", samples.findFirst().orElseThrow().toAbsolutePath().toString());
        }

        hall.on("2020-05-12").night();

        assertThat(page().texts("//section[h2/@id='earlier']//summary")).containsExactly("平成30年度 サンプル");
        assertThat(page().texts("//section[h2/@id='earlier']//li[2]/a"))
                .contains("シート（PDF）", "シート（Excel）", "シート（画面で読む）");
    }

    @Test
    void theNightSaysWhereThePageLies() throws IOException {
        assertThat(hall.night().out()).contains("提出状況 " + hall.output("index.html"));
    }
}
