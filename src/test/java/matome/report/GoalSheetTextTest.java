package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Initiative;
import org.junit.jupiter.api.Test;

class GoalSheetTextTest {

    private static final String HEADING = "No.課名総計・行革・その他項目目標評価成果又は課題";

    private final GoalSheetReport report = new GoalSheetReport(Path.of("reports"));

    @Test
    void printsTheWholeSheetInTheCitysOrder() {
        ConsolidatedSheet sheet = Sheets.seed();

        List<String> pages = Pdf.pages(report.render(sheet));

        String title = "令和元年度目標管理シート暫定【経営政策部長間野雅之】"
                + "市の目標将来都市像「人と人人とみどりが響きあい笑顔あふれる東村山」の実現"
                + "部の目標情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く"
                + "部の概要人員44人予算規模5,445,323千円【具体的な取り組み】";
        StringBuilder body = new StringBuilder();
        pages.forEach(page -> body.append(withoutHeadingAndFooter(page)));
        assertThat(body).hasToString(title + rows(sheet.entries()));
    }

    @Test
    void repeatsTheHeadingAndCountsThePages() {
        List<String> pages = Pdf.pages(report.render(Sheets.seed()));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(Pdf.solid(pages.get(page - 1)))
                    .containsOnlyOnce(HEADING)
                    .contains("令和元年度目標管理シート経営政策部（暫定）" + page + "/" + pages.size() + "令和2年5月29日現在");
        }
    }

    @Test
    void saysThatADepartmentHasHandedInNothing() {
        String text = Pdf.text(report.render(Sheets.empty()));

        assertThat(text)
                .contains("【会計課】")
                .contains("部の目標－部の概要（部の概要は未提出）【具体的な取り組み】")
                .contains(HEADING + "提出された取り組みはまだありません。")
                .contains("1/1")
                .doesNotContain("現在", "null", "人員");
    }

    @Test
    void leavesBlankWhatIsNotFilledInYet() {
        Initiative planned = new Initiative(Optional.empty(), Set.of(), "項目", "", Optional.empty(), "");

        String text = Pdf.text(report.render(Sheets.of(List.of(new Entry(1, Sheets.FINANCE, planned)))));

        assertThat(text).contains(HEADING + "1財政課項目令和元年度目標管理シート").doesNotContain("null");
    }

    @Test
    void printsThreeHundredRows() {
        List<Entry> entries = new ArrayList<>();
        List<Entry> seed = Sheets.seed().entries();
        IntStream.range(0, 300).forEach(i -> {
            Entry row = seed.get(i % seed.size());
            entries.add(new Entry(i + 1, row.section(), row.initiative()));
        });

        List<String> pages = Pdf.pages(report.render(Sheets.of(entries)));

        StringBuilder body = new StringBuilder();
        pages.forEach(page -> body.append(withoutHeadingAndFooter(page)));
        assertThat(body).endsWith(rows(entries));
    }

    @Test
    void losesNoCharacterOfTheLongestCellExcelKnows() {
        StringBuilder outcome = new StringBuilder();
        for (int i = 0; outcome.length() < 32_000; i++) {
            outcome.append("●第").append(i).append("回の会議を開き、「共有」した（別紙）。\n");
        }
        Entry entry = Sheets.entry(1, Sheets.FINANCE, "財政状況", "公表する。", outcome.toString());

        List<String> pages = Pdf.pages(report.render(Sheets.of(List.of(entry))));

        StringBuilder body = new StringBuilder();
        pages.forEach(page -> body.append(withoutHeadingAndFooter(page).replaceFirst("^1財政課", "")));
        assertThat(body.toString().replace("行革財政状況公表する。A", "")).endsWith(Pdf.solid(outcome.toString()));
    }

    @Test
    void keepsDataFromBecomingAnythingElse() {
        String hostile = "<b>太字</b> $P{REPORT_CONNECTION} ${x} =1+1 &amp; \"+System.exit(1)+\"";

        String text = Pdf.text(report.render(
                Sheets.of(List.of(Sheets.entry(1, Sheets.section("財政<i>課"), hostile, hostile, hostile)))));

        assertThat(text).contains("財政<i>課行革" + Pdf.solid(hostile.repeat(2)) + "A" + Pdf.solid(hostile));
    }

    @Test
    void printsLongNamesInFull() {
        String department = "選挙管理委員会事務局及び監査委員事務局並びに公平委員会並びに固定資産評価審査委員会並びに農業委員会事務局";
        String section = "総合政策推進及び公共施設等総合管理計画推進室（市政情報コーナーを含む。）";

        String text = Pdf.text(report.render(Sheets.sheet(
                department, Optional.empty(), List.of(Sheets.entry(1, Sheets.section(section), "項目", "目標", "成果")))));

        assertThat(text).contains("【" + department + "】", "1" + section + "行革", department + "（暫定）");
    }

    private static String rows(List<Entry> entries) {
        StringBuilder rows = new StringBuilder();
        for (Entry entry : entries) {
            Initiative row = entry.initiative();
            rows.append(entry.no()).append(entry.section().name());
            row.categories().forEach(rows::append);
            rows.append(row.title()).append(row.goal());
            rows.append(row.rating().orElse("")).append(row.outcome());
        }
        return Pdf.solid(rows.toString());
    }

    private static String withoutHeadingAndFooter(String page) {
        return Pdf.solid(page).replace(HEADING, "").replaceFirst("令和元年度目標管理シート経営政策部（暫定）\\d+/\\d+令和2年5月29日現在$", "");
    }
}
