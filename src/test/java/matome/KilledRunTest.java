package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import matome.model.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, killed at any moment and started again, ends where it would have ended undisturbed. */
@Tag("long")
class KilledRunTest {

    private static final Random RANDOM = new Random(2019);

    @TempDir
    private static Path folder;

    private static BigCity city;
    private static CityHall undisturbed;

    @BeforeAll
    static void anUndisturbedNight() throws Exception {
        city = new BigCity(folder.resolve("様式"));
        undisturbed = city.handsIn(folder.resolve("平穏"));
        assertThat(run(undisturbed)).contains("受付 38・差戻し 1・変更なし 0・保留 1・対象外 1", "作成     27件", "警告     2件");
        assertThat(run(undisturbed)).contains("受付 0・差戻し 1・変更なし 39・保留 0・対象外 1", "作成     2件", "指摘.csv");
    }

    @Test
    void killedOverAndOverAtRandomMomentsItEndsTheSame() throws Exception {
        for (int kills = 0; kills < 12; ) {
            CityHall hall = city.handsIn(folder.resolve("中断" + kills));
            boolean ended = false;
            while (!ended && kills < 12) {
                Process program = start(hall);
                ended = program.waitFor(500 + RANDOM.nextInt(3_500), TimeUnit.MILLISECONDS);
                kill(program);
                kills += ended ? 0 : 1;
                assertDatabaseIsWhole(hall);
            }
            endsAsUndisturbed(hall);
        }
    }

    @Test
    void killedAtEachOfItsSignsOfLifeItEndsTheSame() throws Exception {
        List<String> signs = List.of(
                "work/matome.lock",
                "work/matome.db",
                "work/matome.db-wal",
                "work/logs/run-000001.log",
                "work/archive",
                "output/令和元年度",
                "output/令和元年度/目標管理シート/第1部.pdf",
                "output/令和元年度/データ");
        for (String sign : signs) {
            CityHall hall = city.handsIn(folder.resolve("中断 " + sign.replace('/', ' ')));

            Process program = start(hall);
            await(program, () -> Files.exists(hall.home().resolve(sign)));
            kill(program);

            assertDatabaseIsWhole(hall);
            endsAsUndisturbed(hall);
        }
    }

    @Test
    void killedBetweenTwoTransactionsItEndsTheSame() throws Exception {
        CityHall hall = city.handsIn(folder.resolve("中途"));

        Process program = start(hall);
        await(program, () -> archived(hall) > 20);
        kill(program);
        Files.createDirectories(hall.output("令和元年度"));
        Files.writeString(hall.output("令和元年度/.半分.pdf.matome-tmp"), "半分");

        endsAsUndisturbed(hall);
        assertThat(Records.of(hall).query("select state from run order by id"))
                .hasToString("[[KILLED], [DONE], [DONE]]");
        assertThat(CityHall.files(hall.output(""))).noneMatch(f -> f.toString().endsWith("matome-tmp"));
    }

    @Test
    void aRunThatIsToldToStopStopsInOrder() throws Exception {
        CityHall hall = city.handsIn(folder.resolve("停止"));

        Process program = start(hall);
        await(program, () -> archived(hall) > 5);
        program.destroy();

        assertThat(program.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isNotZero();
        assertDatabaseIsWhole(hall);
        assertThat(Records.of(hall).query("select state from run")).hasToString("[[KILLED]]");
        assertThat(Records.of(hall).query("select status from batch_job_execution"))
                .hasToString("[[STOPPED]]");
        endsAsUndisturbed(hall);
    }

    private static Process start(CityHall hall) throws IOException {
        return Program.nightly(hall.home())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        hall.home().resolve("said.txt").toFile()))
                .start();
    }

    private static void kill(Process program) throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(Process program, BooleanSupplier sign) throws InterruptedException {
        while (program.isAlive() && !sign.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    private static int archived(CityHall hall) {
        try {
            return CityHall.files(hall.work("archive")).size();
        } catch (UncheckedIOException notThereOrBeingMoved) {
            return 0;
        }
    }

    private static String run(CityHall hall) throws Exception {
        Process program = Program.nightly(hall.home()).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }

    private static void assertDatabaseIsWhole(CityHall hall) {
        if (Files.exists(hall.work("matome.db"))) {
            assertThat(Records.of(hall).query("pragma integrity_check")).hasToString("[[ok]]");
            assertThat(Records.of(hall).query("pragma foreign_key_check")).isEmpty();
        }
    }

    /** The truncated workbook is the one thing that a run sees as another night's: it waits once, then goes back. */
    private static void endsAsUndisturbed(CityHall hall) throws Exception {
        run(hall);
        run(hall);

        assertDatabaseIsWhole(hall);
        assertThat(contents(hall)).containsExactlyElementsOf(contents(undisturbed));
        assertThat(papers(hall)).containsExactlyEntriesOf(papers(undisturbed));
        assertThat(Records.of(hall).query("select id from run where state not in ('DONE', 'KILLED', 'FAILED')"))
                .isEmpty();
        assertThat(CityHall.files(hall.work("archive")))
                .noneMatch(f -> f.toString().endsWith(".tmp"));
    }

    /** All that Matome's own tables say, but for when and in which run. */
    private static List<String> contents(CityHall hall) {
        List<String> contents = new ArrayList<>();
        for (String table : List.of(
                "id, fiscal_year, phase, form, unit_code, revision, state, sha256, file, modified_at from submission",
                "* from initiative",
                "* from initiative_category",
                "* from department_profile",
                "* from finding",
                "file, bytes, modified_at, sha256, state, reason, reason_facts, judged_by, submission_id from seen_file",
                "file, sha256, made_from from published_file")) {
            Records.of(hall)
                    .query("select " + table + " order by 1, 2, 3")
                    .forEach(row -> contents.add(table + ": " + row));
        }
        return contents;
    }

    /** All that lies in output/ but the morning page, which bears the night's own date. */
    private static Map<String, String> papers(CityHall hall) throws IOException {
        Map<String, String> papers = new TreeMap<>();
        for (Path file : CityHall.files(hall.output(""))) {
            papers.put(hall.output("").relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        papers.remove("index.html");
        return papers;
    }
}
