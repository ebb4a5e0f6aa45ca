package matome.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Section;
import matome.model.Sha256;
import org.junit.jupiter.api.Test;

class GoalSheetPageTest {

    private static final String HOSTILE = "</td><script>alert('1')</script> & \"x\" <img src=x onerror=y> ${1+1}";

    private static WebPage page(ConsolidatedSheet sheet) {
        return WebPage.of(new GoalSheetPage().of(sheet, Optional.empty()));
    }

    @Test
    void hasHeadingsInTheirOrder() {
        WebPage page = page(Sheets.seed());

        assertThat(page.texts("//*[self::h1 or self::h2 or self::h3]"))
                .containsExactly(
                        "令和元年度目標管理シート　経営政策部",
                        "目標と概要",
                        "具体的な取り組み",
                        "秘書広報課",
                        "企画政策課",
                        "行政経営課",
                        "資産マネジメント課",
                        "財政課",
                        "情報政策課");
        assertThat(page.texts("//h1")).hasSize(1);
        assertThat(page.texts("/html/@lang")).containsExactly("ja");
    }

    @Test
    void givesEveryTableACaptionAndEveryHeaderItsScope() {
        WebPage page = page(Sheets.seed());

        assertThat(page.texts("//table/caption")).hasSize(6).startsWith("秘書広報課の取り組み（3件）");
        assertThat(page.texts("//th[not(@scope)]")).isEmpty();
        assertThat(page.texts("(//table)[1]//th[@scope='col']"))
                .containsExactly("No.", "総計・\n行革・\nその他", "項目", "目標", "評価", "成果又は課題");
        assertThat(page.texts("//tbody/tr[count(th[@scope='row']) != 1 or count(td) != 5]"))
                .isEmpty();
    }

    @Test
    void saysAllThatThePaperSays() {
        ConsolidatedSheet seed = Sheets.seed();
        WebPage page = page(seed);

        assertThat(page.texts("//dd"))
                .containsExactly(seed.cityGoal(), "情報の発信と課題の共有により、オール東村山で新しい時代の扉を開く", "44人", "5,445,323千円");
        assertThat(page.texts("//td[@class='no']/text()"))
                .isEqualTo(
                        seed.entries().stream().map(e -> String.valueOf(e.no())).toList());
        assertThat(page.texts("//tbody//th/text()"))
                .isEqualTo(
                        seed.entries().stream().map(e -> e.initiative().title()).toList());
        assertThat(page.texts("//td[@class='outcome']/text()"))
                .isEqualTo(seed.entries().stream()
                        .map(e -> e.initiative().outcome())
                        .toList());
        assertThat(page.texts("//header/p")).contains("暫定", "経営政策部長 間野 雅之");
        assertThat(page.texts("//footer/p")).containsExactly("令和2年5月29日現在");
    }

    @Test
    void leadsToEachSection() {
        WebPage page = page(Sheets.seed());

        assertThat(page.texts("//nav//a/@href"))
                .isEqualTo(page.texts("//h3/@id").stream().map(id -> "#" + id).toList());
        assertThat(page.texts("//body/*[1][self::a]/@href")).containsExactly("#initiatives");
        assertThat(page.texts("//*[@id='initiatives']")).hasSize(1);
        assertThat(page(Sheets.of(List.of(Sheets.entry(1, Sheets.FINANCE, "項目", "目標", "成果"))))
                        .texts("//nav"))
                .isEmpty();
    }

    @Test
    void showsAnybodysTextAsText() {
        Section section = Sheets.section(HOSTILE);
        Entry entry = Sheets.entry(1, section, HOSTILE, HOSTILE + "\u0000\uD83D", HOSTILE);

        WebPage page = WebPage.of(new GoalSheetPage()
                .of(Sheets.sheet(HOSTILE, Optional.empty(), List.of(entry)), Optional.of("\"; } <" + HOSTILE)));

        assertThat(page.texts("//h3 | //tbody//th/text() | //td[@class='outcome']/text()"))
                .containsExactly(HOSTILE, HOSTILE, HOSTILE);
        assertThat(page.texts("//td[@class='goal']/text()")).containsExactly(HOSTILE + "\uFFFD\uFFFD");
        assertThat(page.texts("//script | //img | //@style | //@onerror")).isEmpty();
        assertThat(page.texts("//style")).noneMatch(style -> style.contains("alert"));
    }

    @Test
    void asksForNothingFromOutsideAndLetsNothingIn() {
        WebPage page = WebPage.of(new GoalSheetPage().of(Sheets.seed(), Optional.of("サンプル")));
        String style = page.texts("//style").get(0);
        String digest = Base64.getEncoder().encodeToString(Sha256.digest().digest(style.getBytes(UTF_8)));

        assertThat(page.texts("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .containsExactly(
                        "default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.source()).doesNotContain("http:", "https:", "//", "url(", "@import", "<script", "<link");
    }

    @Test
    void saysTheMarkInItsTitleInItsHeadAndOnEveryPrintedPage() {
        WebPage page = WebPage.of(new GoalSheetPage().of(Sheets.seed(), Optional.of("ab")));

        assertThat(page.texts("//title")).containsExactly("令和元年度目標管理シート　経営政策部（暫定・ab）");
        assertThat(page.texts("//strong")).containsExactly("暫定", "ab");
        assertThat(page.texts("//style").get(0))
                .contains("content: \"\\3014 \\66ab \\5b9a \\3015 \\3014 \\61 \\62 \\3015 \"");
    }

    @Test
    void saysWhenNothingWasHandedIn() {
        WebPage page = page(Sheets.empty());

        assertThat(page.texts("//main/p")).containsExactly("提出された取り組みはまだありません。");
        assertThat(page.texts("//dd")).contains("（部の概要は未提出）");
        assertThat(page.texts("//table | //footer/p")).isEmpty();
    }

    @Test
    void givesTheSameBytesForTheSameSheet() {
        assertThat(new GoalSheetPage().of(Sheets.seed(), Optional.empty()))
                .isEqualTo(new GoalSheetPage().of(Sheets.seed(), Optional.empty()));
    }
}
