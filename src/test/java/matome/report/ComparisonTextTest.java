package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.ConsolidatedSheet.Entry;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTextTest {

    private static final String ITEM_HEADING = "【取り組みごとの比較】前年度平成30年度（2018年度）今年度令和元年度（2019年度）";
    private static final List<Entry> ROWS = Sheets.seed().entries();

    private final ComparisonReport report = new ComparisonReport(Path.of("reports"));

    @Test
    void printsTheDepartmentAsItAlwaysDid() throws IOException {
        StringBuilder text = new StringBuilder();
        Pdf.pages(report.render(Comparisons.seed())).forEach(page -> text.append(withoutHeadingAndFooter(page)));

        assertThat(text).hasToString(Pdf.solid(golden()));
    }

    private static String golden() throws IOException {
        return new String(
                Objects.requireNonNull(ComparisonTextTest.class.getResourceAsStream("/golden/comparison.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static String withoutHeadingAndFooter(String page) {
        return Pdf.solid(page)
                .replace(ITEM_HEADING, "")
                .replaceFirst("令和元年度前年度比較経営政策部（暫定）（サンプル）\\d+/\\d+令和2年5月29日現在$", "");
    }

    @Test
    void bearsTheMarkAndItsNumberOnEveryPage() {
        List<String> pages = Pdf.pages(report.render(Comparisons.seed()));

        assertThat(Pdf.solid(pages.get(0))).startsWith("令和元年度前年度比較経営政策部令和元年度（2019年度）と平成30年度（2018年度）の比較サンプル暫定");
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(Pdf.solid(pages.get(page - 1)))
                    .endsWith("令和元年度前年度比較経営政策部（暫定）（サンプル）" + page + "/" + pages.size() + "令和2年5月29日現在");
        }
    }

    @Test
    void comparesNoRatingsOfDifferentScales() {
        List<ComparedItem> items = List.of(ComparedRows.ended("周年事業"), ComparedRows.added(ROWS.get(0)));

        String text = Pdf.text(report.render(Comparisons.sheet(Optional.of("経営政策部"), items, Comparisons.OTHER_SCALE)));

        assertThat(text)
                .contains("評価の尺度が違うため、両年度の評価は比べません（平成30年度は◎・○・×、令和元年度はA・B）。")
                .doesNotContain("前＼今", "▼");
    }

    @Test
    void saysThatAHeadIsMissing() {
        ComparisonSheet sheet = Comparisons.withoutHeads(Comparisons.of(List.of()));

        assertThat(Pdf.text(report.render(sheet)))
                .contains("部長（部の概要は未提出）（部の概要は未提出）－人員－－－予算規模－－－")
                .contains("比べる取り組みがありません。")
                .doesNotContain("null");
    }

    @Test
    void namesTheDepartmentsInTheWholeCitys() {
        String text = Pdf.text(report.render(
                Comparisons.sheet(Optional.empty(), Comparisons.seed().items(), Comparisons.SCALE)));

        assertThat(text)
                .startsWith("令和元年度前年度比較全庁")
                .contains("【部ごとの状況】", "No.1経営政策部秘書広報課評価A")
                .doesNotContain("【部の概要】");
    }

    @Test
    void setsNumbersAgainstEachOther() {
        assertThat(Pdf.text(report.render(Comparisons.seed())))
                .contains("数値目標91.0%以下結果の数値は特定できません「経常収支比率91.0%以下」"
                        + "目標90.0%以上結果88.2%\u22121.8ポイント（未達）「収納率は88.2%となった。」");
    }

    @Test
    void leadsByBookmarksToEachChapterAndGroup() {
        assertThat(Pdf.look(report.render(Comparisons.seed()), ComparisonTextTest::bookmarks))
                .containsExactly(
                        "部の概要",
                        "評価の状況",
                        "課ごとの状況",
                        "種別ごとの状況",
                        "注記",
                        "取り組みごとの比較",
                        "> 評価が下がり、達成に至らなかったもの（2件）",
                        "> 達成に至らないまま終了したもの（1件）",
                        "> 達成に至らなかったもの（1件）",
                        "> 前年度との対応を確かめる必要があるもの（1件）",
                        "> 評価が上がったもの（1件）",
                        "> 名称・所管・目標などが変わったもの（15件）",
                        "> 新規のもの（1件）");
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem chapter :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.add(chapter.getTitle());
            chapter.children().forEach(group -> bookmarks.add("> " + group.getTitle()));
        }
        return bookmarks;
    }

    static List<ComparisonSheet> sheets() {
        return List.of(Comparisons.seed(), Comparisons.of(List.of()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isPdfA2bAndTheSameToTheByte(ComparisonSheet sheet) throws Exception {
        byte[] pdf = report.render(sheet);

        assertThat(VeraPdf.objections(pdf)).isEmpty();
        assertThat(new ComparisonReport(Path.of("reports")).render(sheet)).isEqualTo(pdf);
    }
}
