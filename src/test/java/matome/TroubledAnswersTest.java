package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of an answer costs that answer, and neither a night nor what a person wrote. */
class TroubledAnswersTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String RETURNED = "令和元年度/差戻し/経営政策部/財政課.xlsx";
    private static final byte[] BROKEN = "何か".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void anEmptyHall() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private static SubmissionBuilder bad() {
        return aSubmission().of("財政課").withRow("総計", "財政白書", "1,000部", "Z", "作った。");
    }

    private List<String> answersTo(String prefix) {
        return CityHall.files(hall.output("")).stream()
                .map(f -> hall.output("").relativize(f).toString())
                .filter(name -> name.startsWith("差戻し/" + prefix))
                .toList();
    }

    @Test
    void aFileWithTheLongestNameIsAnsweredUnderAShorterOne() throws IOException {
        hall.receives("漢".repeat(80) + ".xlsx", BROKEN);
        hall.night();

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(answersTo("漢漢漢"))
                .singleElement()
                .asString()
                .endsWith(".xlsx")
                .contains("…");
        assertThat(hall.night().out()).doesNotContain("回答");
    }

    @Test
    void aFolderThatIsCalledLikeAWorkbookStandsInNobodysWay() throws IOException {
        hall.receives("甲.xls", BROKEN);
        hall.receives("甲.xlsx/乙.xlsx", BROKEN);
        hall.night();

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(answersTo("甲")).containsExactly("差戻し/甲.xlsx", "差戻し/甲.xlsx_/乙.xlsx");
    }

    @Test
    void anAnswerOfANightThatFailedAfterItIsStillKnownAsOurs() throws IOException {
        hall.receives(FINANCE, bad());
        hall.night();
        byte[] answer = Files.readAllBytes(hall.output(RETURNED));
        Records.of(hall).change("delete from published_file where file like '%差戻し%'");
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("財政白書"));
        hall.night();
        Files.createDirectories(hall.output(RETURNED).getParent());
        Files.write(hall.output(RETURNED), answer);
        hall.receives(FINANCE, bad());

        Said said = hall.night();

        assertThat(said.out()).contains("回答     1件").doesNotContain("人が手を加えたか");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsToldAndTriedAgain() throws IOException {
        hall.receives(FINANCE, bad());
        Files.createDirectories(hall.output("令和元年度"));
        Files.writeString(hall.output("令和元年度/差戻し"), "ファイル");

        Said blocked = hall.night();
        Files.delete(hall.output("令和元年度/差戻し"));
        Said next = hall.night();

        assertThat(blocked.status()).isZero();
        assertThat(blocked.out()).contains("書けませんでした", RETURNED);
        assertThat(next.out()).contains("回答     1件");
        assertThat(hall.output(RETURNED)).exists();
    }
}
