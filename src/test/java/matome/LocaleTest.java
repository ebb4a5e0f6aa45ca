package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.CSV;
import static matome.CityHall.HTML;
import static matome.CityHall.LIST;
import static matome.CityHall.PDF;
import static matome.CityHall.SUMMARY;
import static matome.CityHall.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample night on machines that stand elsewhere and speak another language. */
class LocaleTest {

    @TempDir
    private Path folder;

    private static Said night(CityHall hall, Map<String, String> environment, String... javaOptions) throws Exception {
        ProcessBuilder program = Program.nightly(hall.home(), javaOptions);
        program.environment().putAll(environment);
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said, "");
    }

    private CityHall sampleCity(String name) throws Exception {
        CityHall hall = CityHall.ofTheSampleCity(folder.resolve(name));
        BigCity.toldTimeByNoon(hall);
        return hall;
    }

    @Test
    @Tag("long")
    void thePaperIsTheSameEverywhere() throws Exception {
        Map<String, String[]> machines = new LinkedHashMap<>();
        machines.put("UTC", new String[0]);
        machines.put("Asia/Tokyo", new String[] {"-Duser.language=ja", "-Duser.country=JP"});
        machines.put("America/St_Johns", new String[] {"-Duser.language=en", "-Duser.country=CA"});
        machines.put("Europe/Istanbul", new String[] {"-Duser.language=tr", "-Duser.country=TR"});
        machines.put("Africa/Cairo", new String[] {"-Duser.language=ar", "-Duser.country=EG"});
        machines.put("Asia/Bangkok", new String[] {"-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"});
        CityHall home = sampleCity("ここ");
        assertThat(night(home, Map.of()).status()).isZero();

        for (Map.Entry<String, String[]> machine : machines.entrySet()) {
            CityHall away = sampleCity(machine.getKey());

            Said said = night(away, Map.of("TZ", machine.getKey()), machine.getValue());

            assertThat(said.status()).as(said.out()).isZero();
            assertThat(said.out()).contains("夜間処理 第1回", "受付 7・差戻し 0・変更なし 0・保留 0・対象外 0", "作成     15件");
            for (String file : List.of(PDF, XLSX, HTML, LIST, SUMMARY, BOOKLET, CSV)) {
                assertThat(away.output(file)).as(file).hasSameBinaryContentAs(home.output(file));
            }
            assertThat(away.work("logs/run-000001.log")).exists();
        }
    }

    @Test
    void whereJapaneseNamesCannotBeOpenedTheProgramSaysWhatToDoAndTouchesNothing() throws Exception {
        CityHall hall = CityHall.withoutWorkbooks(folder.resolve("home"));

        Said said = night(hall, Map.of("LC_ALL", "C"));

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("では日本語のファイル名を扱えません", "LC_ALL=C.UTF-8");
        assertThat(Files.exists(hall.work(""))).isFalse();
    }
}
