package matome;

import static matome.CityHall.BOOKLET;
import static matome.CityHall.CSV;
import static matome.CityHall.HTML;
import static matome.CityHall.KEIEI;
import static matome.CityHall.PDF;
import static matome.CityHall.SUMMARY;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed year stays as it was printed. */
@Tag("long")
class YearCloseTest {

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aYearThatIsWhole() throws IOException {
        hall = CityHall.ofTheSampleCity(folder);
        hall.night();
    }

    private String page(String pdf, int number) throws IOException {
        return Paper.pages(hall.output(pdf)).get(number - 1);
    }

    @Test
    void itsReportsSayFinal() throws IOException {
        assertThat(page(PDF, 1)).contains("暫定");

        Said said = hall.on("2020-07-01").matome("year", "close", "R1");

        assertThat(said.status()).isZero();
        assertThat(said.err()).contains("令和元年度は「確定」になりました（令和2年7月1日）。");
        assertThat(said.out().lines())
                .contains(hall.output(PDF).toString(), hall.output(CSV).toString());
        for (String pdf : List.of(PDF, BOOKLET, SUMMARY)) {
            assertThat(page(pdf, 1)).as(pdf).contains("確定").doesNotContain("暫定");
        }
        assertThat(hall.output(HTML)).content().contains("確定").doesNotContain("暫定");
        assertThat(hall.matome("status").out()).contains("令和元年度は閉じてあります（確定、令和2年7月1日）。");
        assertThat(hall.matome("history").out()).contains("close");
    }

    @Test
    void itsFilesStayTheSameWhateverChanges() throws IOException {
        hall.matome("year", "close", "R1");
        Map<String, String> closed = hall.keptOf("令和元年度");
        assertThat(closed).hasSizeGreaterThan(8);

        hall.edits("reports/goal-sheet.jrxml", "【具体的な取り組み】", "【今年度の取り組み】");
        hall.edits("jobs/city.yml", "将来都市像「人と人", "将来都市像「人から人");
        Said full = hall.night("--full");
        Said report = hall.matome("report", "--year", "R1");

        assertThat(full.status()).isZero();
        assertThat(hall.made(full)).noneMatch(file -> closed.containsKey("output/" + file));
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).contains("閉じた年度の帳票は、閉じたときのまま残します。");
        assertThat(hall.keptOf("令和元年度")).isEqualTo(closed);
    }

    @Test
    void aDeletedOrDamagedFileComesBackWithTheSameBytes() throws IOException {
        hall.matome("year", "close", "R1");
        byte[] pdf = Files.readAllBytes(hall.output(PDF));
        byte[] csv = Files.readAllBytes(hall.output(CSV));
        Files.delete(hall.output(PDF));
        Files.writeString(hall.output(CSV), "壊れた");

        Said night = hall.night();

        assertThat(hall.made(night)).contains(PDF, CSV);
        assertThat(hall.output(PDF)).hasBinaryContent(pdf);
        assertThat(hall.output(CSV)).hasBinaryContent(csv);
    }

    @Test
    void whatIsNowhereAnyMoreIsSaid() throws IOException {
        hall.matome("year", "close", "R1");
        lose(PDF);

        Said night = hall.night();

        assertThat(night.status()).isEqualTo(3);
        assertThat(night.out()).contains("--reprint で作り直してください: " + PDF);
    }

    @Test
    void whatIsNowhereAnyMoreIsPrintedOnceMoreOnRequestAndNothingElseChanges() throws IOException {
        hall.on("2020-07-01").matome("year", "close", "R1");
        byte[] booklet = Files.readAllBytes(hall.output(BOOKLET));
        Map<String, String> before = hall.keptOf("令和元年度");
        lose(PDF);
        Files.delete(hall.output(BOOKLET));
        hall.appends("reports/goal-sheet.jrxml", "<!-- a later design -->");
        hall.night();

        Said again = hall.on("2020-08-01").matome("year", "close", "R1", "--reprint");
        Said night = hall.night();

        assertThat(again.err()).contains("令和元年度は「確定」になりました（令和2年7月1日）。");
        assertThat(again.out().lines()).containsExactly(hall.output(PDF).toString());
        assertThat(page(PDF, 1)).contains("確定");
        assertThat(hall.output(BOOKLET)).hasBinaryContent(booklet);
        Map<String, String> after = hall.keptOf("令和元年度");
        assertThat(List.of(before, after))
                .allSatisfy(files -> files.keySet().removeAll(List.of("output/" + PDF, "output/" + BOOKLET)));
        assertThat(after).isEqualTo(before);
        assertThat(night.status()).isZero();
    }

    @Test
    void whereNothingIsLostNothingIsPrintedOnceMore() throws IOException {
        hall.matome("year", "close", "R1");
        Map<String, String> before = hall.fingerprints("output");

        Said again = hall.matome("year", "close", "R1", "--reprint");

        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("もう閉じてあります");
        assertThat(hall.fingerprints("output")).isEqualTo(before);
    }

    @Test
    void whatTheArchiveStillHasIsPutBackAndNotPrintedOnceMore() throws IOException {
        hall.matome("year", "close", "R1");
        byte[] pdf = Files.readAllBytes(hall.output(PDF));
        Files.delete(hall.output(PDF));

        Said again = hall.matome("year", "close", "R1", "--reprint");

        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("もう閉じてあります");
        assertThat(hall.output(PDF)).hasBinaryContent(pdf);
    }

    private void lose(String file) throws IOException {
        String sha256 = matome.model.Sha256.of(Files.readAllBytes(hall.output(file)));
        Files.delete(hall.output(file));
        Files.delete(hall.work("archive/" + sha256.substring(0, 2) + "/" + sha256));
    }

    @Test
    void theArchiveIsMendedFromWhatLiesInOutput() throws IOException {
        hall.matome("year", "close", "R1");
        byte[] pdf = Files.readAllBytes(hall.output(PDF));
        String sha256 = matome.model.Sha256.of(pdf);
        Path archived = hall.work("archive/" + sha256.substring(0, 2) + "/" + sha256);
        Files.writeString(archived, "壊れた");

        hall.night();

        assertThat(archived).hasBinaryContent(pdf);
    }

    @Test
    void aBrokenDesignLeavesTheYearOpenUntilItIsMended() throws IOException {
        hall.edits("reports/summary.jrxml", "</jasperReport>", "</jasper>");

        Said broken = hall.matome("year", "close", "R1");
        boolean closed = hall.matome("status").out().contains("閉じてあります");
        hall.edits("reports/summary.jrxml", "</jasper>", "</jasperReport>");
        Said night = hall.night();

        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.err()).contains("summary.jrxml", "作れなかったファイルがあるため、まだ閉じていません。");
        assertThat(closed).isFalse();
        assertThat(night.out()).contains("令和元年度の帳票は「確定」になりました。");
        assertThat(page(SUMMARY, 1)).contains("確定");
    }

    @Test
    void closingTwiceIsSaidPolitely() {
        hall.matome("year", "close", "R1");

        Said twice = hall.matome("year", "close", "令和元年度");

        assertThat(twice.status()).isZero();
        assertThat(twice.out()).isEmpty();
        assertThat(twice.err()).contains("令和元年度はもう閉じてあります（確定、令和2年5月11日）。何も変えていません。");
    }

    @Test
    void aYearThatLacksSectionsIsNotClosedUnlessOneInsists(@TempDir Path other) throws IOException {
        hall = CityHall.ofTheSampleCity(other);
        Files.delete(hall.input(KEIEI + "財政課.xlsx"));
        hall.receives(KEIEI + "企画政策課.xlsx", Files.readAllBytes(hall.input(KEIEI + "企画政策課.xlsx")));
        hall.night();
        hall.receives(KEIEI + "企画政策課.xlsx", aSubmission().of("企画政策課").withTitle(""));
        hall.night();

        Said refused = hall.matome("year", "close", "R1");
        Said insisted = hall.matome("year", "close", "R1", "--incomplete");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("まだそろっていないため", "結果報告 経営政策部 財政課: 未提出", "結果報告 経営政策部 企画政策課: 差戻し", "--incomplete");
        assertThat(insisted.status()).isZero();
        assertThat(page(PDF, 1)).contains("確定");
    }

    @Test
    void aYearWhoseResultsAreNotAskedForYetOrOfWhichNothingCameIsNotClosed(@TempDir Path other) throws IOException {
        hall.on("2020-03-02");
        assertThat(hall.matome("year", "close", "R1").err()).contains("結果報告の受付がまだ始まっていません。");

        Said empty = CityHall.withoutWorkbooks(other).matome("year", "close", "R1");

        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("受け付けた提出がないため");
    }

    @Test
    void aBackupBringsTheSameFilesToAnotherHome(@TempDir Path other) throws IOException {
        hall.matome("year", "close", "R1");
        byte[] pdf = Files.readAllBytes(hall.output(PDF));
        byte[] csv = Files.readAllBytes(hall.output(CSV));
        Path backup = other.resolve("控え.zip");
        hall.matome("backup", backup.toString());
        CityHall there = CityHall.at(other.resolve("移転先"), hall.now());
        there.matome("restore", backup.toString());
        Files.createDirectories(there.input(""));

        there.night();

        assertThat(there.output(PDF)).hasBinaryContent(pdf);
        assertThat(there.output(CSV)).hasBinaryContent(csv);
    }

    @Test
    void aClosingThatWasKilledIsFinishedByTheNextRun() throws IOException {
        hall.matome("year", "close", "R1");
        Map<String, String> closed = hall.keptOf("令和元年度");
        Records.of(hall).change("update edition set complete = 0");
        Records.of(hall).change("delete from edition_file where file like '%総括%'");
        byte[] pdf = Files.readAllBytes(hall.output(PDF));
        Files.writeString(hall.output(PDF), "暫定");
        hall.passes(Duration.ofDays(1));

        Said night = hall.night();

        assertThat(night.out()).contains("令和元年度の帳票は「確定」になりました。");
        assertThat(hall.keptOf("令和元年度").keySet()).isEqualTo(closed.keySet());
        assertThat(hall.output(PDF)).hasBinaryContent(pdf);
        assertThat(Records.of(hall).query("select complete from edition")).isEqualTo(List.of(List.of("1")));
    }
}
