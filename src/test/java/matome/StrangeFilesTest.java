package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no goal sheets lie among healthy ones; the real program gets 2 seconds for each and 256 MB in all. */
@Tag("long")
class StrangeFilesTest {

    private static final List<String> SECTIONS = List.of("秘書広報課", "企画政策課", "財政課");

    @TempDir
    Path folder;

    @Test
    void eachIsRefusedInItsOwnWordsAndTheHealthyOnesAreTaken() throws Exception {
        CityHall hall = CityHall.withoutWorkbooks(folder);
        Path city = folder.resolve("jobs/city.yml");
        Files.writeString(
                city,
                Files.readString(city)
                        .replaceFirst("(?m)^  seconds: \\d+", "  seconds: 2")
                        .replaceFirst("(?m)^settling-seconds: \\d+", "settling-seconds: 0"));
        StrangeFiles strange =
                StrangeFiles.madeFrom(aSubmission().withTitle("財政白書").bytes(folder));
        for (Map.Entry<String, byte[]> file : strange.files().entrySet()) {
            hall.receives(file.getKey(), file.getValue());
        }
        for (String section : SECTIONS) {
            hall.receives(KEIEI + section + ".xlsx", aSubmission().of(section).withTitle("項目"));
        }

        night();
        night();

        Map<String, String> expected = new TreeMap<>(strange.codes());
        SECTIONS.forEach(section -> expected.put(KEIEI + section + ".xlsx", "ACCEPTED"));
        assertThat(outcomes(hall)).isEqualTo(expected);
    }

    /** What is broken is only said to be broken when it still is the night after. */
    private void night() throws IOException, InterruptedException {
        Process program = Program.nightly(folder, "-Xmx256m")
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(program.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    /** The code of what was refused, the state of everything else. */
    private static Map<String, String> outcomes(CityHall hall) {
        Map<String, String> outcomes = new TreeMap<>();
        Records.of(hall).query("""
                        select s.file, case when s.state = 'REJECTED' then coalesce(f.code, s.reason) else s.state end
                        from seen_file s
                        left join finding f on f.submission_id = s.submission_id and f.severity = 'ERROR' and s.state = 'REJECTED'
                        """).forEach(row -> outcomes.put(row.get(0), row.get(1)));
        return outcomes;
    }
}
