package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.CP932;
import static matome.CityHall.CSV;
import static matome.CityHall.HTML;
import static matome.CityHall.KEIEI;
import static matome.CityHall.LIST;
import static matome.CityHall.PDF;
import static matome.CityHall.SUMMARY;
import static matome.CityHall.XLSX;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of a section's workbooks counts. */
@Tag("long")
class RevisionsTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";
    private static final String OTHER_PDF = "令和元年度/目標管理シート/会計課.pdf";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void twoDepartmentsHandIn() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        hall.appends("jobs/organization.csv", "令和元年度,12,会計課,1201,会計課,70,,○,");
        hall.receives(FINANCE, finance("甲"));
        hall.receives("会計課.xlsx", aSubmission().in("会計課").of("会計課").withTitle("出納"));
        hall.night();
    }

    private static SubmissionBuilder finance(String title) {
        return aSubmission().of("財政課").withTitle(title);
    }

    private String paper() throws IOException {
        return Paper.text(hall.output(PDF));
    }

    /** Of 財政課: state, newest revision, revision in force. */
    private List<String> status() throws IOException {
        return Seed.csv(hall.matome("status", "--format", "csv").out()).stream()
                .filter(row -> row.get("課").equals("財政課"))
                .map(row -> List.of(row.get("状態"), row.get("改訂"), row.get("採用中の改訂")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangedWorkbookPrintsItsOwnDepartmentOnly() throws IOException {
        byte[] other = Files.readAllBytes(hall.output(OTHER_PDF));
        var printed = Files.getLastModifiedTime(hall.output(OTHER_PDF));
        hall.receives(FINANCE, finance("乙"));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 0・変更なし 1");
        assertThat(hall.made(said)).containsExactly(PDF, XLSX, HTML, LIST, SUMMARY, BOOKLET, CSV, CP932);
        assertThat(paper()).contains("乙").doesNotContain("甲");
        assertThat(status()).containsExactly("受付", "2", "2");
        assertThat(Files.readAllBytes(hall.output(OTHER_PDF))).isEqualTo(other);
        assertThat(Files.getLastModifiedTime(hall.output(OTHER_PDF))).isEqualTo(printed);
    }

    @Test
    void everyRevisionStaysInTheDatabase() throws IOException {
        hall.receives(FINANCE, finance("乙"));
        hall.night();

        assertThat(Records.of(hall).query("""
                        select revision, title from submission join initiative on submission_id = submission.id
                        where unit_code = '1105' order by revision
                        """)).containsExactly(List.of("1", "甲"), List.of("2", "乙"));
    }

    @Test
    void aRejectedNewerFileDoesNotTakeThePlaceOfAnAcceptedOlderOne() throws IOException {
        byte[] before = Files.readAllBytes(hall.output(PDF));
        hall.receives(FINANCE, aSubmission().of("財政課").withRow("総計", "乙", "3件", "Z", "した。"));

        Said said = hall.night();

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("受付 0・差戻し 1・変更なし 1", "差戻し: " + FINANCE, "「Z」");
        assertThat(hall.made(said)).noneMatch(file -> file.equals(PDF) || file.equals(CSV));
        assertThat(status()).containsExactly("差戻し", "2", "1");
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(before);
    }

    @Test
    void theSameBytesUnderAnotherNameAreUnchanged() throws IOException {
        hall.receives(KEIEI + "財政課 - コピー.xlsx", Files.readAllBytes(hall.input(FINANCE)));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 0・変更なし 3", "警告     0件");
        assertThat(hall.made(said)).isEmpty();
        assertThat(status()).containsExactly("受付", "1", "1");
    }

    @Test
    void aMovedFileIsNothingNew() throws IOException {
        Path moved = hall.input("ここへ/移動.xlsx");
        Files.createDirectories(moved.getParent());
        Files.move(hall.input(FINANCE), moved);

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 0・変更なし 2");
        assertThat(hall.made(said)).isEmpty();
        assertThat(status()).containsExactly("受付", "1", "1");
    }

    @Test
    void aRemovedFileStaysHandedIn() throws IOException {
        Files.delete(hall.input(FINANCE));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 0・差戻し 0・変更なし 1");
        assertThat(hall.made(said)).isEmpty();
        assertThat(status()).containsExactly("受付", "1", "1");
    }

    @Test
    void anOldVersionSavedAgainCountsAsTheNewest() throws IOException {
        byte[] first = Files.readAllBytes(hall.input(FINANCE));
        hall.receives(FINANCE, finance("乙"));
        hall.night();
        hall.receives(FINANCE, first);

        hall.night();

        assertThat(status()).containsExactly("受付", "3", "3");
        assertThat(paper()).contains("甲").doesNotContain("乙");
    }

    @Test
    void ofTwoFilesInOneNightTheNewerCountsAndAWarningNamesBoth() throws IOException {
        hall.receives("z 先.xlsx", finance("先"));
        hall.receives("a 後.xlsx", finance("後"));

        Said said = hall.night();

        assertThat(said.out())
                .contains(
                        "受付 2・差戻し 0・変更なし 2",
                        "警告     1件",
                        "同じ課のファイルが2つ提出されました（「a 後.xlsx」と「z 先.xlsx」）。新しい「a 後.xlsx」を採用しました。");
        assertThat(paper()).contains("後").doesNotContain("先");
    }

    @Test
    void ofTwoFilesInOneNightARejectedNewerOneIsNotSaidToCount() throws IOException {
        hall.receives("先.xlsx", finance("先"));
        hall.receives("後.xlsx", aSubmission().of("財政課").withRow("総計", "後", "3件", "Z", "した。"));

        Said said = hall.night();

        assertThat(said.out()).contains("受付 1・差戻し 1・変更なし 2", "警告     0件");
        assertThat(status()).containsExactly("差戻し", "3", "2");
        assertThat(paper()).contains("先").doesNotContain("後");
    }

    @Test
    void aFullNightForgetsNoWarning() throws IOException {
        hall.receives("z 先.xlsx", finance("先"));
        hall.receives("a 後.xlsx", finance("後"));
        hall.night();

        hall.night("--full");

        assertThat(Records.of(hall).query("select code, count(*) from finding group by code"))
                .containsExactly(List.of("R-401", "1"));
        assertThat(paper()).contains("後").doesNotContain("先");
    }

    @Test
    void twoFilesOfOneNightAreStillTwoFilesWhenTheNightHadToBeRunAgain() throws IOException {
        hall.receives("z 先.xlsx", finance("先"));
        Path design = folder.resolve("reports/goal-sheet.jrxml");
        String whole = Files.readString(design);
        Files.writeString(design, "<");
        assertThat(hall.night().status()).isEqualTo(3);
        Files.writeString(design, whole);
        hall.receives("a 後.xlsx", finance("後"));

        assertThat(hall.night().out()).contains("警告     1件", "「a 後.xlsx」と「z 先.xlsx」");
    }

    @Test
    void resultsTakeThePlaceOfTheGoalsTheyWereWrittenFor() throws IOException {
        hall.on("2019-05-13");
        hall.receives("計画.xlsx", aSubmission().planned().of("秘書広報課").withRow("総計", "広報紙", "年12回"));
        hall.night();
        assertThat(paper()).contains("秘書広報課総計広報紙年12回2財政課");

        hall.on("2020-05-12");
        hall.receives("結果.xlsx", aSubmission().of("秘書広報課").withRow("総計", "広報紙", "年12回", "B", "年11回"));
        hall.night();

        assertThat(paper()).contains("秘書広報課総計広報紙年12回B年11回2財政課");
    }
}
