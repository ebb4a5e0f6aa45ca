package matome;

import static matome.CityHall.KEIEI;
import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section's history when names, texts or the archive are not as plain as usual. */
@Tag("long")
class HistoryTroubleTest {

    private static final String FINANCE = KEIEI + "財政課.xlsx";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aSectionHasHandedIn() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
        handsIn(aSubmission().withTitle("財政白書"));
    }

    private void handsIn(SubmissionBuilder submission) throws IOException {
        hall.receives(FINANCE, submission.of("財政課"));
        hall.night();
    }

    private Said history(String... more) {
        return hall.matome(Stream.concat(Stream.of("history", "--section", "財政課"), Stream.of(more))
                .toArray(String[]::new));
    }

    private String table(String... more) {
        return history(more).out();
    }

    /** Of each revision how it was compared. */
    private List<String> comparisons(String... more) throws IOException {
        return Seed.csv(history(Stream.concat(Stream.of("--format", "csv"), Stream.of(more))
                                .toArray(String[]::new))
                        .out())
                .stream()
                .map(l -> l.get("部") + l.get("改訂") + l.get("比較"))
                .distinct()
                .toList();
    }

    @Test
    void whatTheArchiveLostIsSaidAndTheRestIsStillCompared() throws IOException {
        handsIn(aSubmission().withTitle("財政白書の発行"));
        handsIn(aSubmission().withTitle("決算"));
        handsIn(aSubmission().withTitle("予算"));
        List<String> kept = Records.of(hall).query("select sha256 from submission order by id").stream()
                .map(row -> row.get(0))
                .toList();
        Files.delete(archived(kept.get(0)));
        Files.writeString(archived(kept.get(3)), "壊れた");

        String gone = "保管した元のファイルがないか、壊れているため、比べられません";
        assertThat(comparisons()).containsExactly("経営政策部4" + gone, "経営政策部3変更あり", "経営政策部2" + gone, "経営政策部1初めての提出");
        assertThat(table()).contains("改訂1から: " + gone);
    }

    private Path archived(String sha256) {
        return hall.work("archive/" + sha256.substring(0, 2) + "/" + sha256);
    }

    @Test
    void whatCannotBeReadAnyMoreIsSaid() throws IOException {
        handsIn(aSubmission().withTitle("財政白書の発行"));
        hall.edits("jobs/city.yml", "characters: 1000000", "characters: 10");

        assertThat(table()).contains("改訂1から: 保管した元のファイルを読み取れないため、比べられません").contains("初めての提出");
    }

    @Test
    void aSectionIsFoundUnderItsOldAndItsNewName() throws IOException {
        hall.edits("jobs/city.yml", "goals:", "goals:\n  令和2年度: 目標");
        hall.edits(
                "jobs/city.yml",
                "phases:",
                "phases:\n  令和2年度:\n    目標設定:\n      open: 2020-04-01\n      due: 2020-05-29");
        hall.appends("jobs/organization.csv", "令和2年度,11,経営政策部,1105,予算課,10,,○,");

        String renamed = hall.matome("history", "--section", "予算課").out();

        assertThat(renamed).isEqualTo(table()).contains("令和元年度 結果報告　経営政策部 財政課");
        assertThat(table("--year", "R2")).isEqualToIgnoringNewLines("提出はまだありません。");
        assertThat(table("--phase", "目標設定")).isEqualToIgnoringNewLines("提出はまだありません。");
    }

    @Test
    void sectionsOfOneNameAreToldApartByTheirDepartments() throws IOException {
        hall.appends("jobs/organization.csv", "令和元年度,12,水道局,1201,財政課,70,,○,");
        hall.receives("水道.xlsx", aSubmission().in("水道局").of("財政課").withTitle("料金"));
        hall.night();

        assertThat(table()).contains("結果報告　経営政策部 財政課", "結果報告　水道局 財政課");
        assertThat(comparisons("--department", "水道局")).containsExactly("水道局1初めての提出");
        assertThat(history("--department", "水動局").err()).contains("「水動局」という部は、組織にありません。");
    }

    @Test
    void aDepartmentsOwnWorkbookHasAHistoryToo() throws IOException {
        CityHall whole = CityHall.ofTheSampleCity(folder.resolve("全部"));
        whole.night();

        assertThat(whole.matome("history", "--section", "部の概要").out())
                .contains("結果報告　経営政策部 部の概要", "改訂1 受付（採用中）", "初めての提出");
    }

    @Test
    void aLongTextIsCutDownToWhatDiffers() throws IOException {
        String text = "長い文章".repeat(40);
        handsIn(aSubmission().withRow("行革", "補助金の見直し", text + "3件\nを" + text, "B", "した。"));
        handsIn(aSubmission().withRow("行革", "補助金の見直し", text + "12件\nを" + text, "B", "した。"));

        assertThat(table("--last", "1")).contains("目標: 「…長い文章長い文章3件↵を長い文章長…」 → 「…長い文章長い文章12件↵を長い文章長…」");
    }

    @Test
    void aDifferenceThatNobodySeesIsSaidToBeOne() throws IOException {
        handsIn(aSubmission().withTitle("ごみ減量"));
        handsIn(aSubmission().withTitle("こ\u3099み減量"));

        assertThat(table("--last", "1")).contains("「ごみ減量」 → 「こ\u3099み減量」（見た目は同じです）");
    }

    @Test
    void whatWasSentBackBeforeAnyWasAcceptedIsNotCompared() throws IOException {
        hall.receives("総務.xlsx", aSubmission().of("情報政策課").withRow("総計", "回線", "", "A", "した。"));
        hall.night();

        assertThat(hall.matome("history", "--section", "情報政策課").out())
                .contains("改訂1 差戻し　", "エラー（R-301）", "受け付けた提出がまだないため、比べていません");
    }
}
