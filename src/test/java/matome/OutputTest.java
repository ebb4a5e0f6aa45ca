package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.CSV;
import static matome.CityHall.HTML;
import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.CityHall.XLSX;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** output/ as readers find it, whatever happens to it and to the designs. */
class OutputTest {

    @TempDir
    Path folder;

    private CityHall hall;
    private Path design;
    private byte[] paper = {};

    @BeforeEach
    void aNightHasPassed() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        design = folder.resolve("reports/goal-sheet.jrxml");
        hall.receives(KEIEI + "財政課.xlsx", aSubmission().of("財政課").withTitle("財政白書"));
        hall.night();
        paper = Files.readAllBytes(hall.output(PDF));
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(design);
        assertThat(text).contains(from);
        Files.writeString(design, text.replace(from, to));
    }

    @Test
    void aDeletedSheetIsMadeAgain() throws IOException {
        Files.delete(hall.output(PDF));

        assertThat(hall.made(hall.night())).containsExactly(PDF);
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(paper);
    }

    @Test
    void anAlteredSheetIsMadeAgain() throws IOException {
        Files.writeString(hall.output(PDF), "上書き");
        Files.writeString(hall.output(CSV), "上書き");

        assertThat(hall.made(hall.night())).containsExactly(PDF, CSV);
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(paper);
        assertThat(Seed.csv(Files.readString(hall.output(CSV)))).hasSize(1);
    }

    @Test
    void anEditedDesignIsUsedTheSameNight() throws IOException {
        edit("【具体的な取り組み】", "【今年の取り組み】");

        assertThat(hall.made(hall.night())).containsExactly(PDF, BOOKLET);
        assertThat(Paper.text(hall.output(PDF))).contains("【今年の取り組み】", "財政白書");
    }

    @Test
    void aBrokenDesignIsNamedWithItsLineAndTheOldSheetStays() throws IOException {
        edit("</jasperReport>", "</jasperReprot>");
        long line = Files.readString(design).lines().count();
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("総合計画"));

        Said said = hall.night();

        assertThat(said.status()).isEqualTo(3);
        assertThat(said.out()).contains("受付 1");
        assertThat(said.err()).contains("帳票の設計 " + design + " の " + line + " 行目を直してください", "ほかの帳票は作りました");
        assertThat(Files.readString(hall.output(CSV))).contains("総合計画");
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(paper);
        assertThat(hall.matome("history").out()).contains("失敗");
    }

    @Test
    void whatWasTakenInBeforeADesignBrokeIsPrintedWhenItIsMended() throws IOException {
        edit("</jasperReport>", "</jasperReprot>");
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle("総合計画"));
        hall.night();
        edit("</jasperReprot>", "</jasperReport>");

        assertThat(hall.made(hall.night())).containsExactly(PDF, BOOKLET);
        assertThat(Paper.text(hall.output(PDF))).contains("総合計画", "財政白書");
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsSwept() throws IOException {
        Path half = hall.output("令和元年度/目標管理シート/.経営政策部.pdf.matome-tmp");
        Path arriving = hall.work("archive/arriving-123.tmp");
        Path theirs = hall.output("令和元年度/覚え書き.txt");
        Files.writeString(half, "半分");
        Files.writeString(arriving, "半分");
        Files.writeString(theirs, "消さない");

        hall.night();

        assertThat(half).doesNotExist();
        assertThat(arriving).doesNotExist();
        assertThat(theirs).hasContent("消さない");
    }

    @Test
    void aDepartmentThatHandedInNothingHasItsSheetToo() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,12,会計課,1201,会計課,70,,○,");

        assertThat(hall.made(hall.night()))
                .contains("令和元年度/目標管理シート/会計課.pdf", "令和元年度/目標管理シート/会計課.xlsx", "令和元年度/目標管理シート/会計課.html")
                .doesNotContain(PDF);
        assertThat(Paper.text(hall.output("令和元年度/目標管理シート/会計課.pdf"))).contains("【会計課】", "提出された取り組みはまだありません。");
    }

    @Test
    void reportPrintsOneDepartmentAgain() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,12,会計課,1201,会計課,70,,○,");
        Files.delete(hall.output(PDF));

        Said said = hall.matome("report", "--department", "経営政策部");

        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .containsExactly(
                        hall.output(PDF).toString(),
                        hall.output(XLSX).toString(),
                        hall.output(HTML).toString());
        assertThat(Files.readAllBytes(hall.output(PDF))).isEqualTo(paper);
        assertThat(hall.output("令和元年度/目標管理シート/会計課.pdf")).doesNotExist();
    }

    @Test
    void theSameSheetsGiveTheSameBytesInAFolderWithBlanksAndJapaneseSeenFromElsewhere() throws IOException {
        CityHall other = CityHall.withoutWorkbooks(folder.resolve("まとめ 写し/東村山 市"));
        other.receives("財政課.xlsx", Files.readAllBytes(hall.input(KEIEI + "財政課.xlsx")));
        other.passes(Duration.ofHours(12));

        Said said = other.matomeIn(folder, "--home", "まとめ 写し/東村山 市", "nightly");

        assertThat(said.err()).isEmpty();
        assertThat(said.status()).isZero();
        assertThat(Files.readAllBytes(other.output(PDF))).isEqualTo(paper);
    }
}
