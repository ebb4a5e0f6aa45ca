package matome;

import static matome.CityHall.CSV;
import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may go wrong around the workbooks, and what a night makes of it. */
class TroubleTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aSectionHandsIn() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("甲"));
    }

    @Test
    void aSectionThatGetsAnotherCodeKeepsItsRowsOnThePaper() throws IOException {
        hall.night();
        hall.edits("jobs/organization.csv", "1105", "1205");

        hall.night();

        assertThat(Paper.text(hall.output(PDF))).contains("甲");
        assertThat(Files.readString(hall.output(CSV))).contains("財政課");
    }

    @Test
    void aRefusedWorkbookThatIsRenamedIsTakenWhenTheSettingsAreMended() throws IOException {
        hall.receives(FINANCE, aSubmission().of("財政課").withRow("戦略", "乙", "目標", "A", "成果"));
        assertThat(hall.night().out()).contains("差戻し 1");
        hall.edits("jobs/city.yml", "  - name: その他", "  - name: 戦略\n    meaning: 総合戦略\n  - name: その他");
        Files.move(hall.input(FINANCE), hall.input("財政課（直した）.xlsx"));

        assertThat(hall.night().out()).contains("受付 1・差戻し 0");

        assertThat(Files.readString(hall.output(CSV))).contains("戦略", "乙");
    }

    @Test
    void aSectionThatGoesBackToAnOldVersionUnderANewNameIsFollowed() throws IOException {
        byte[] first = Files.readAllBytes(hall.input(FINANCE));
        hall.night();
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("乙"));
        hall.night();
        Files.delete(hall.input(FINANCE));
        hall.receives(KEIEI + "財政課（元に戻した）.xlsx", first);

        hall.night();

        assertThat(Paper.text(hall.output(PDF))).contains("甲").doesNotContain("乙");
    }

    @Test
    void anOldCopyBesideTheNewWorkbookChangesNothing() throws IOException {
        byte[] first = Files.readAllBytes(hall.input(FINANCE));
        hall.night();
        hall.receives(KEIEI + "財政課 - コピー.xlsx", first);
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("乙"));
        hall.night();

        hall.night("--full");

        assertThat(Paper.text(hall.output(PDF))).contains("乙").doesNotContain("甲");
    }

    @Test
    void twoNamesThatDifferOnlyInTheirCompositionDoNotTakeTurns() throws IOException {
        String name = KEIEI + "ガ財政.xlsx";
        hall.receives(
                Normalizer.normalize(name, Form.NFD), aSubmission().of("財政課").withTitle("乙"));
        hall.receives(name, aSubmission().of("財政課").withTitle("丙"));
        hall.night();

        List<Said> nights = List.of(hall.night(), hall.night());

        assertThat(nights).allSatisfy(said -> assertThat(said.out()).contains("受付 0"));
        assertThat(nights).allSatisfy(said -> assertThat(hall.made(said)).isEmpty());
        assertThat(Paper.text(hall.output(PDF))).contains("丙").doesNotContain("乙");
    }

    @Test
    void aFullNightTakesBackNothingUnderStricterSettings() throws IOException {
        hall.night();
        hall.edits("jobs/city.yml", "code: A", "code: S");

        hall.night("--full");

        assertThat(hall.matome("status").out()).doesNotContain("差戻し:").contains("受付");
        assertThat(Paper.text(hall.output(PDF))).contains("甲");
    }

    @Test
    void troubleWithOurOwnDiskBlamesNoSectionAndPassesWhenItIsMended() throws IOException {
        Files.createDirectories(hall.work(""));
        Files.writeString(hall.work("archive"), "in the way");

        Said said = hall.night();

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.err()).contains("archive");
        Files.delete(hall.work("archive"));
        assertThat(hall.night().out()).contains("受付 1・差戻し 0・変更なし 0・保留 0");
    }

    @Test
    void aFileOverTheLimitGoesBackWithoutBeingCopied() throws IOException {
        hall.edits("jobs/city.yml", "file-megabytes: 10", "file-megabytes: 1");
        hall.receives(KEIEI + "巨大.xlsx", new byte[(1 << 20) + 1]);

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 1").contains("R-103");
        assertThat(hall.matome("status").out()).contains("巨大.xlsx");
        assertThat(CityHall.files(hall.work("archive"))).hasSize(1);
    }

    @Test
    void theSharedFolderMayBeALink() throws IOException {
        Files.move(hall.home().resolve("input"), hall.home().resolve("share"));
        Files.createSymbolicLink(hall.home().resolve("input"), hall.home().resolve("share"));

        assertThat(hall.night().out()).contains("受付 1");
    }

    @Test
    void whatIsNoWorkbookIsNamedToPeople() throws IOException {
        hall.receives(KEIEI + "資料.docx", new byte[] {1});

        assertThat(hall.night().out()).contains("対象外 1").contains("資料.docx");
        assertThat(hall.matome("status").out()).contains("資料.docx");
    }

    @Test
    void lookingAtAHomeWithoutARunWritesNothing() {
        assertThat(hall.matome("status").out()).contains("未提出");
        assertThat(hall.matome("history").status()).isZero();
        assertThat(hall.matome("export").status()).isZero();

        assertThat(hall.work("")).doesNotExist();
    }

    @Test
    void onceCorrectedAfterTheDueDateASectionThatWasInTimeIsNotLate() throws IOException {
        hall.night();
        hall.passes(Duration.ofDays(60));
        hall.receives(FINANCE, aSubmission().of("財政課").withTitle("乙"));
        hall.night();

        assertThat(Seed.csv(hall.matome("status", "--format", "csv").out()))
                .filteredOn(row -> row.get("課").equals("財政課"))
                .extracting(row -> row.get("遅れ（日）"))
                .containsExactly("0");
    }
}
