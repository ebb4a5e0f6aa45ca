package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that people deleted, opened or wrote into: what a person wrote is never lost. */
class HandledAnswersTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String RETURNED = "令和元年度/差戻し/経営政策部/財政課.xlsx";
    private static final String GOALS = "目標管理シート";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void anEmptyHall() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private static SubmissionBuilder good() {
        return aSubmission().of("財政課").withTitle("財政白書");
    }

    private static SubmissionBuilder bad() {
        return aSubmission().of("財政課").withRow("総計", "財政白書", "1,000部", "Z", "作った。");
    }

    private List<String> answers() {
        return Files.exists(hall.output(""))
                ? CityHall.files(hall.output("")).stream()
                        .map(f -> hall.output("").relativize(f).toString())
                        .filter(n -> n.contains("差戻し/") || n.contains("確認/"))
                        .toList()
                : List.of();
    }

    @Test
    void anAnswerThatSomebodyDeletedIsMadeAgain() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        Files.delete(hall.output(RETURNED));

        assertThat(hall.night().out()).contains("回答     1件");
        assertThat(hall.output(RETURNED)).exists();
    }

    @Test
    void whatAClerkWroteIntoTheAnswerIsNeitherWrittenOverNorRemoved() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        byte[] mended = OpenedInExcel.edited(Files.readAllBytes(hall.output(RETURNED)), GOALS, "E8", "A");
        Files.write(hall.output(RETURNED), mended);

        Said same = hall.night();
        Said full = hall.night("--full");
        hall.receives(FINANCE, good());
        Said accepted = hall.night();

        assertThat(List.of(same.out(), full.out(), accepted.out()))
                .allMatch(out -> out.contains("人が手を加えたか開いているため、そのままにしました。")
                        && out.contains(hall.output(RETURNED).toString()));
        assertThat(Files.readAllBytes(hall.output(RETURNED))).isEqualTo(mended);
    }

    @Test
    void whatAClerkMendedInTheAnswerGoesWhenItWasHandedInAsWell() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        byte[] mended = OpenedInExcel.edited(Files.readAllBytes(hall.output(RETURNED)), GOALS, "E8", "A");
        Files.write(hall.output(RETURNED), mended);
        hall.receives(FINANCE, mended);

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 0").doesNotContain("手を加えた");
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerThatSomebodyHasOpenStaysUntilItIsClosed() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        Path sign = hall.output("令和元年度/差戻し/経営政策部/~$財政課.xlsx");
        Files.writeString(sign, "");
        hall.receives(FINANCE, good());

        Said open = hall.night();
        Files.delete(sign);
        Said closed = hall.night();

        assertThat(open.out()).contains("人が手を加えたか開いているため");
        assertThat(closed.out()).doesNotContain("手を加えた");
        assertThat(answers()).isEmpty();
    }

    @Test
    void theNightAfterWritesNoAnswerAgainAndAFullNightTheSameBytes() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        Map<String, String> output = hall.fingerprints("output/令和元年度/差戻し");

        Said second = hall.night();

        assertThat(second.out()).doesNotContain("回答");
        assertThat(hall.fingerprints("output/令和元年度/差戻し")).isEqualTo(output);
        byte[] answer = Files.readAllBytes(hall.output(RETURNED));
        assertThat(hall.night("--full").out()).contains("回答     1件");
        assertThat(Files.readAllBytes(hall.output(RETURNED))).isEqualTo(answer);
    }
}
