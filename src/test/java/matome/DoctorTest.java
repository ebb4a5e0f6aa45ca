package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import matome.job.HomeLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What {@code doctor} finds. */
class DoctorTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void open() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    @Test
    void findsNothingWrongWithTheSampleCityAndChangesNothing() throws IOException {
        Map<String, String> before = hall.fingerprints("");

        Said said = hall.matome("doctor");

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("○ 設定", "○ データベース: まだありません").doesNotContain("×");
        assertThat(hall.fingerprints("")).isEqualTo(before);
    }

    @Test
    void namesEveryFaultOfTheSettings() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,11,経営政策部,1107,防災課,70,1108,,\n令和元年度,11,経営政策部,1108,安全課,80,1107,,");

        Said said = hall.matome("doctor");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).contains("× 設定: 3件の誤りがあります", "前身の課コードが輪になっています（1107←1108←1107）");
        assertThat(hall.night().status()).isEqualTo(2);
    }

    @Test
    void seesThatTheSharedFolderIsGoneAndTheDatabaseIsDamaged() throws IOException {
        hall.night();
        Files.writeString(hall.work("matome.db"), "上書き");
        Files.delete(hall.home().resolve("input"));

        Said said = hall.matome("doctor", "--lang", "en");

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("× The shared folder", "× The database").doesNotContain("× Settings");
    }

    @Test
    void tellsDaysInEnglishAsEnglishReadersWriteThem() {
        Said said = hall.matome("doctor", "--lang", "en");

        assertThat(said.out()).contains("○ Clock: 2020-05-11 10:00 (Asia/Tokyo)");
    }

    @Test
    void saysUnderEachFaultHowToMendIt() throws IOException {
        Files.delete(hall.home().resolve("input"));
        Files.writeString(hall.work(""), "フォルダーではない");

        Said said = hall.matome("doctor");

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out().lines().filter(line -> line.startsWith("×")))
                .hasSize(2)
                .anyMatch(line -> line.contains("input を読めません"))
                .anyMatch(line -> line.contains("work に書けません"));
        assertThat(said.out().lines().filter(line -> line.startsWith("   → "))).hasSize(2);
    }

    @Test
    void namesADesignThatCannotBeUsedWithItsLine() throws IOException {
        Path design = hall.home().resolve("reports/summary.jrxml");
        Files.writeString(design, Files.readString(design).replace("</jasperReport>", ""));

        Said said = hall.matome("doctor");

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("× 設計（reports）: 使えないものが1件あります。").containsPattern("summary\\.jrxml の \\d+ 行目");
    }

    @Test
    void asksWhetherTheClockIsRight() throws IOException {
        hall.receives("令和元年度/あす.xlsx", new byte[] {1});
        hall.passes(Duration.ofDays(-1));

        assertThat(hall.matome("doctor").out()).contains("△ 時計: いまは 令和2年5月10日 10:01 のはずですが、令和2年5月11日 10:01 に");
    }

    @Test
    void seesANightThatDidNotComeAndOneThatFailed() throws IOException {
        hall.night();
        assertThat(hall.matome("doctor").out()).contains("○ 夜の処理: 前回は 令和2年5月11日 22:00（完了）");

        hall.passes(Duration.ofDays(2));
        assertThat(hall.matome("doctor").out()).contains("△ 夜の処理: 前回は 令和2年5月11日 22:00 で、令和2年5月12日 2:00 の分が実行されていません。");

        Records.of(hall).change("update run set state = 'FAILED'");
        assertThat(hall.matome("doctor").out()).contains("△ 夜の処理: 前回（令和2年5月11日 22:00）は失敗しました。", "run-000001");
    }

    @Test
    void tellsWhoHoldsTheHome() throws IOException {
        hall.night();
        try (HomeLock held = HomeLock.take(hall.work(""), Clock.systemUTC()).orElseThrow()) {
            assertThat(held).isNotNull();
            Said said = hall.matome("doctor");
            assertThat(said.status()).isZero();
            assertThat(said.out())
                    .contains("△ ほかの処理: いま動いています（pid " + ProcessHandle.current().pid());
        }
        assertThat(hall.matome("doctor").out()).contains("○ ほかの処理: 動いていません。");
    }

    @Test
    void tellsProgramsToo() {
        Said said = hall.matome("doctor", "--format", "json");

        List<?> found = new JsonMapper().readValue(said.out(), List.class);
        assertThat(found)
                .filteredOn(d -> String.valueOf(d).startsWith("{check=settings,"))
                .singleElement()
                .hasToString("{check=settings, state=good, message=設定: 誤りはありません（2年度分、延べ13課）。, fix=null}");
    }
}
