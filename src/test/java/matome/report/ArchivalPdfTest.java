package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchivalPdfTest {

    private final GoalSheetReport report = new GoalSheetReport(Path.of("reports"));

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("the city's own", Sheets.seed()),
                Arguments.of("nothing handed in", Sheets.empty()),
                Arguments.of("a row over many pages", outcome("●庁内で「共有」した（詳細は別紙）。\n".repeat(300))),
                Arguments.of(
                        "rare and impossible characters",
                        outcome("𠮷野家 ➀ ✔ 😀 \uE000 \u0001 \uD842 葛\uDB40\uDD00 か\u3099 \u200B")));
    }

    private static ConsolidatedSheet outcome(String outcome) {
        return Sheets.of(List.of(Sheets.entry(1, Sheets.FINANCE, "項目", "目標", outcome)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void isPdfA2b(String name, ConsolidatedSheet sheet) throws Exception {
        byte[] pdf = report.render(sheet);

        assertThat(VeraPdf.objections(pdf)).isEmpty();
    }

    @Test
    void embedsOurTypefacesAndNoOther() {
        byte[] pdf = report.render(outcome("𠮷野家"));

        assertThat(Pdf.look(pdf, ArchivalPdfTest::fonts))
                .containsExactly(
                        "AAAAAA+BIZUDGothic-Bold true",
                        "AAAAAB+BIZUDGothic-Regular true",
                        "AAAAAC+NotoSansJP-Regular true");
    }

    private static Set<String> fonts(PDDocument document) throws IOException {
        Set<String> fonts = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                fonts.add(font.getName() + " " + font.isEmbedded());
            }
        }
        return fonts;
    }

    @Test
    void namesItsSectionsInBookmarksThatLeadToTheirFirstRow() {
        byte[] pdf = report.render(Sheets.seed());

        Map<String, Integer> bookmarks = Pdf.look(pdf, ArchivalPdfTest::bookmarks);
        assertThat(bookmarks.keySet()).containsExactly("秘書広報課", "企画政策課", "行政経営課", "資産マネジメント課", "財政課", "情報政策課");
        List<String> pages = Pdf.pages(pdf);
        bookmarks.forEach((section, page) -> {
            assertThat(pages.get(page)).contains(section);
            assertThat(pages.subList(0, page)).noneMatch(text -> text.contains(section));
        });
    }

    private static Map<String, Integer> bookmarks(PDDocument document) throws IOException {
        Map<String, Integer> bookmarks = new LinkedHashMap<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)));
        }
        return bookmarks;
    }

    @Test
    void saysWhatItIs() {
        byte[] pdf = report.render(Sheets.seed());

        assertThat(Pdf.look(pdf, ArchivalPdfTest::facts))
                .containsExactly("令和元年度目標管理シート 経営政策部", "東村山市", "2020-05-28T15:00:00Z", "ja-JP", "true");
        assertThat(Pdf.<String>look(
                        pdf,
                        document -> new String(
                                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)))
                .contains("令和元年度目標管理シート 経営政策部", "東村山市", "2020-05-29T00:00:00+09:00");
    }

    private static List<String> facts(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        return List.of(
                information.getTitle(),
                information.getAuthor(),
                information.getCreationDate().toInstant().toString(),
                catalog.getLanguage(),
                String.valueOf(catalog.getViewerPreferences().displayDocTitle()));
    }

    @Test
    void printsTheFiftiethSheetAsTheFirst() {
        byte[] first = report.render(Sheets.empty());

        List<byte[]> more =
                Stream.generate(() -> report.render(Sheets.empty())).limit(49).toList();

        assertThat(more).allSatisfy(other -> assertThat(other).isEqualTo(first));
    }

    @Test
    void isTheSameToTheByteFromAnotherThreadAndAnotherCountry() {
        ConsolidatedSheet sheet = Sheets.seed();
        byte[] first = report.render(sheet);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();

        List<byte[]> others = new ArrayList<>();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            others.add(new GoalSheetReport(Path.of("reports")).render(sheet));
            List<CompletableFuture<byte[]>> threads = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> report.render(sheet)))
                    .limit(4)
                    .toList();
            threads.forEach(thread -> others.add(thread.join()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
    }
}
