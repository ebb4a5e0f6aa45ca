package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the city's own, where clerks find the same answers as in output/. */
class ReturnFolderTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String RETURNED = "令和元年度/差戻し/経営政策部/財政課.xlsx";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void anErrorIsHandedIn() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.receives(FINANCE, aSubmission().of("財政課").withRow("総計", "財政白書", "1,000部", "Z", "作った。"));
    }

    private Path inReturns(String name) {
        return hall.home().resolve("返却").resolve(name);
    }

    @Test
    void holdsTheSameAnswersAsOutput() throws IOException {
        hall.appends("jobs/city.yml", "return-folder: 返却");

        Said said = hall.night();

        assertThat(said.out()).contains("回答     1件");
        assertThat(inReturns(RETURNED)).hasSameBinaryContentAs(hall.output(RETURNED));
    }

    @Test
    void losesThemWhenTheyWereFollowed() throws IOException {
        hall.appends("jobs/city.yml", "return-folder: 返却");
        hall.night();
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("財政白書"));

        hall.night();

        assertThat(CityHall.files(inReturns(""))).isEmpty();
        assertThat(hall.output(RETURNED)).doesNotExist();
    }

    @Test
    void getsThemTooWhenItIsSetLater() throws IOException {
        hall.night();
        hall.appends("jobs/city.yml", "return-folder: " + folder.resolve("返却"));

        Said said = hall.night();

        assertThat(inReturns(RETURNED)).exists();
        assertThat(said.out()).doesNotContain("回答");
    }

    @Test
    void thatIsNotThereIsSaidAndTheNightGoesOn() throws IOException {
        hall.appends("jobs/city.yml", "return-folder: ない/返却");
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("総合計画"));

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains("返却フォルダーに書けませんでした。", hall.home().resolve("ない/返却").toString());
        assertThat(hall.output(RETURNED)).exists();
        assertThat(hall.output(CityHall.PDF)).exists();
    }

    @Test
    void mayNotLieInTheSharedFolderUnderAnotherName() throws IOException {
        Files.createSymbolicLink(folder.resolve("別名"), hall.input(""));
        hall.appends("jobs/city.yml", "return-folder: 別名/返却");

        Said said = hall.night();

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("「return-folder」の「別名/返却」には返せません。");
    }
}
