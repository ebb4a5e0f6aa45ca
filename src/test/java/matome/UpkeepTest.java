package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night clears away when it is over, and what it tells to whoever watches. */
@Tag("long")
class UpkeepTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void theSampleCity() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
    }

    @Test
    void oldLogsGoThoseOfFailedRunsLaterAndEveryRunStaysInTheHistory() throws IOException {
        hall.night();
        hall.night();
        Records.of(hall).change("update run set state = 'FAILED' where id = 2");
        Files.writeString(hall.work("logs/run-のメモ.txt"), "人のファイル");
        ageLogs(Duration.ofDays(401));
        hall.night();
        assertThat(logs())
                .containsExactly(
                        "run-000002.jsonl", "run-000002.log", "run-000003.jsonl", "run-000003.log", "run-のメモ.txt");

        ageLogs(Duration.ofDays(801));
        hall.night();

        assertThat(logs()).containsExactly("run-000004.jsonl", "run-000004.log", "run-のメモ.txt");
        assertThat(Records.of(hall).query("select count(*) from run")).hasToString("[[4]]");
        assertThat(CityHall.files(hall.work("archive"))).hasSize(7);
    }

    @Test
    void theCityDecidesHowLong() throws IOException {
        hall.night();
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(
                city,
                Files.readString(city)
                        .replaceFirst("  log-days: 400", "  log-days: 3")
                        .replaceFirst("upgrade-copies: 3", "upgrade-copies: 1"));
        Path copies = Files.createDirectories(hall.work("backup"));
        for (String copy : List.of("matome-v4-20200101T000000Z.db", "matome-v5-20200201T000000Z.db", "手で取った控え.db")) {
            Files.writeString(copies.resolve(copy), "控え");
        }
        ageLogs(Duration.ofDays(4));

        hall.night();

        assertThat(logs()).containsExactly("run-000002.jsonl", "run-000002.log");
        assertThat(CityHall.files(copies))
                .extracting(f -> f.getFileName().toString())
                .containsExactly("matome-v5-20200201T000000Z.db", "手で取った控え.db");
    }

    @Test
    void theBookkeepingOfOldRunsGoes() throws IOException {
        hall.night();
        Records.of(hall).change("""
                with recursive n(i) as (select 2 union all select i + 1 from n where i < 620)
                insert into batch_job_instance (job_instance_id, version, job_name, job_key)
                select i, 0, 'nightly', 'k' || i from n""");
        Records.of(hall).change("""
                insert into batch_job_execution (job_execution_id, job_instance_id, create_time, status)
                select job_instance_id, job_instance_id, '2019-01-01 00:00:00', 'COMPLETED' from batch_job_instance
                where job_instance_id > 1""");

        hall.night();

        for (String table : List.of("batch_job_execution", "batch_job_instance")) {
            assertThat(Records.of(hall).query("select count(*) from " + table)).hasToString("[[500]]");
        }
        assertThat(Records.of(hall).query("pragma foreign_key_check")).isEmpty();
        assertThat(hall.night().status()).isZero();
    }

    @Test
    void thePrometheusFileTellsHowTheNightWentAndWhoIsLate() throws IOException {
        Files.delete(hall.input("令和元年度/経営政策部/財政課.xlsx"));
        hall.passes(Duration.ofDays(20));
        hall.night();
        long night = hall.now().getEpochSecond();

        assertThat(measured(Files.readString(hall.work("metrics.prom"))))
                .containsEntry("matome_last_run_timestamp_seconds{job=\"nightly\"}", (double) night)
                .containsEntry("matome_last_success_timestamp_seconds{job=\"nightly\"}", (double) night)
                .containsEntry("matome_last_run_success{job=\"nightly\"}", 1.0)
                .containsEntry("matome_last_run_files{job=\"nightly\",state=\"accepted\"}", 6.0)
                .containsEntry("matome_sections_expected{fiscal_year=\"2019\",phase=\"result\"}", 6.0)
                .containsEntry("matome_sections_in_force{fiscal_year=\"2019\",phase=\"result\"}", 5.0)
                .containsEntry("matome_sections_late{fiscal_year=\"2019\",phase=\"result\"}", 1.0);
        assertThat(hall.work("metrics.prom.tmp")).doesNotExist();
    }

    @Test
    void thePrometheusFileRemembersTheLastSuccessWhenANightFails() throws IOException {
        hall.night();
        double success = hall.now().getEpochSecond();
        Path design = hall.home().resolve("reports/goal-sheet.jrxml");
        Files.writeString(design, "壊れた設計");

        assertThat(hall.night().status()).isEqualTo(3);

        assertThat(measured(Files.readString(hall.work("metrics.prom"))))
                .containsEntry("matome_last_success_timestamp_seconds{job=\"nightly\"}", success)
                .containsEntry("matome_last_run_success{job=\"nightly\"}", 0.0)
                .hasEntrySatisfying(
                        "matome_last_run_timestamp_seconds{job=\"nightly\"}",
                        last -> assertThat(last).isGreaterThan(success));
    }

    @Test
    void theLogIsAsFullAsItIsWanted() throws IOException {
        try {
            hall.night("--log-level", "warn");
            hall.night("--log-level", "INFO");
        } finally {
            hall.matome("--log-level", "info", "--help");
        }

        assertThat(Files.readString(hall.work("logs/run-000001.log"))).doesNotContain("INFO");
        assertThat(Files.readString(hall.work("logs/run-000002.log"))).contains("INFO", "run 2 (nightly)");
        assertThat(hall.matome("--log-level", "すべて", "status").status()).isEqualTo(2);
    }

    /** Reads the text format as strictly as it is defined: help, type, samples, each name in one group. */
    private static Map<String, Double> measured(String text) {
        Pattern sample =
                Pattern.compile("([a-z_]+)(\\{[a-z_]+=\"[^\"\\\\\\n]*\"(?:,[a-z_]+=\"[^\"\\\\\\n]*\")*}) (-?[0-9.]+)");
        Map<String, Double> values = new TreeMap<>();
        Set<String> groups = new HashSet<>();
        String group = "";
        assertThat(text).endsWith("\n").doesNotContain("\r", "NaN", "null");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# HELP ")) {
                group = lines.get(i).replaceFirst("^# HELP (\\S+) .*$", "$1");
                assertThat(groups.add(group)).as(group + " once").isTrue();
                assertThat(lines.get(i + 1)).isEqualTo("# TYPE " + group + " gauge");
                i++;
            } else {
                Matcher matcher = sample.matcher(lines.get(i));
                assertThat(matcher.matches()).as(lines.get(i)).isTrue();
                assertThat(matcher.group(1)).isEqualTo(group);
                assertThat(values.put(matcher.group(1) + matcher.group(2), Double.valueOf(matcher.group(3))))
                        .isNull();
            }
        }
        return values;
    }

    private List<String> logs() {
        return CityHall.files(hall.work("logs")).stream()
                .map(f -> f.getFileName().toString())
                .toList();
    }

    private void ageLogs(Duration age) throws IOException {
        for (Path log : CityHall.files(hall.work("logs"))) {
            Files.setLastModifiedTime(
                    log, FileTime.from(hall.now().plus(Duration.ofHours(12)).minus(age)));
        }
    }
}
