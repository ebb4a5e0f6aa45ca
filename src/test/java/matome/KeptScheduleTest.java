package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program keeps the schedule by the real clock. */
@Tag("long")
class KeptScheduleTest {

    @TempDir
    Path folder;

    @Test
    void runsANightByTheClockAndEndsInOrder() throws Exception {
        CityHall hall = CityHall.ofTheSampleCity(folder);
        job("* * * * *");
        Path said = folder.resolve("said.txt");

        Process program = start(said);
        awaits(program, 120, () -> read(said).contains("完了しました"));
        Process second = start(folder.resolve("second.txt"));
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        program.destroy();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(second.exitValue()).isEqualTo(4);
        assertThat(read(folder.resolve("second.txt"))).contains("定期実行は、もう動いています（pid " + program.pid());
        assertThat(read(said)).contains("nightly（nightly）: 次は 令和", "nightly: 始めます", "受付 7・差戻し 0・作成 ", "定期実行を終えました。");
        assertThat(hall.output(CityHall.PDF)).exists();
        assertThat(Records.of(hall).query("select distinct state from run")).hasToString("[[DONE]]");
    }

    @Test
    void endsTheRunningNightInOrderAndTakesItUpAgain() throws Exception {
        CityHall hall = new BigCity(folder.resolve("様式")).handsIn(folder.resolve("市"));
        folder = hall.home();
        job("* * * * *");
        Path said = folder.resolve("said.txt");

        Process program = start(said);
        awaits(program, 120, () -> Files.exists(hall.work("archive")));
        program.destroy();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(Records.of(hall).query("select state from run")).hasToString("[[KILLED]]");
        assertThat(read(said)).contains("nightly: 途中で止めました", "定期実行を終えました。");
        assertThat(program.descendants().filter(ProcessHandle::isAlive)).isEmpty();
    }

    private void job(String cron) throws IOException {
        Files.writeString(folder.resolve("jobs/nightly.yml"), "command: nightly\ncron: \"" + cron + "\"\n");
    }

    private Process start(Path said) throws IOException {
        return Program.java(Main.class, "--home", folder.toString(), "schedule")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static void awaits(Process program, int seconds, BooleanSupplier sign) throws InterruptedException {
        for (int i = 0; i < seconds * 20 && program.isAlive() && !sign.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(sign.getAsBoolean()).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }
}
