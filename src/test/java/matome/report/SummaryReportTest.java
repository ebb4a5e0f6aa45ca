package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.CitySummary;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryReportTest {

    private static final String HEADING = "部・課件数評価の内訳率外達成／対象達成率";

    private final SummaryReport report = new SummaryReport(Path.of("reports"));

    @Test
    void tellsTheSeedOnOnePage() {
        List<String> pages = Pdf.pages(report.render(Years.seed()));

        assertThat(Pdf.solid(pages.get(0)))
                .isEqualTo("令和元年度目標管理シート総括暫定"
                        + "達成率85.7％達成率の対象21件のうち、達成18件全21件率外0件（評価なし0、率に数えない評価0）"
                        + "提出の状況結果報告受付6／7件差戻し1未提出0期限後1"
                        + "評価別評価件数割合A目標どおり達成1885.7％B達成に至らず314.3％計21100.0％"
                        + "種別別二つ以上の種別を持つ項目はそれぞれに数えます種別件数達成／対象達成率"
                        + "総計66／6100.0％行革1714／1782.4％その他0－－"
                        + "課別の評価（件数）達成率の推移比べられる過去の年度のデータはありません。"
                        + "増減は前の年度との差（ポイント）年度件数達成／対象達成率増減令和元年度2118／2185.7％－"
                        + "【部・課別の状況】" + HEADING + "全庁21A18B3018／2185.7％経営政策部21A18B3018／2185.7％"
                        + "秘書広報課3A3B003／3100.0％企画政策課4A3B103／475.0％行政経営課6A5B105／683.3％"
                        + "資産マネジメント課4A4B004／4100.0％財政課1A1B001／1100.0％情報政策課3A2B102／366.7％"
                        + "令和元年度目標管理シート総括（暫定）1/2令和2年5月29日現在");
    }

    @Test
    void listsWhatWasNotAchievedWithItsReasons() {
        List<String> pages = Pdf.pages(report.render(Years.seed()));

        assertThat(Pdf.solid(pages.get(1)))
                .startsWith("【達成に至らなかった項目】No.部課名項目評価目標成果又は課題（達成に至らなかった理由）" + "6経営政策部企画政策課東村山市版株主総会の継続開催B")
                .contains("12経営政策部行政経営課", "協議には至らなかった。20経営政策部情報政策課", "公開までには至らなかった。")
                .endsWith("令和元年度目標管理シート総括（暫定）2/2令和2年5月29日現在");
    }

    @Test
    void setsYearsOfTheSameScaleBesideEachOther() {
        CityYear before = Years.marked(Years.of(2018, Years.LETTERS, Years.rated("A", "A", "A", "B")));
        CityYear longBefore = Years.of(2017, Years.STEPS, Years.rated("S", "C", "評価不能"));

        String text = Pdf.text(report.render(Years.seed(before, longBefore)));

        assertThat(text)
                .contains("増減は前の年度との差（ポイント）。※は評価の段階が異なるため比べません。")
                .contains("平成29年度※217／1450.0％－平成30年度（サンプル）2116／2176.2％－令和元年度2118／2185.7％+9.5")
                .doesNotContain("比べられる過去の年度");
    }

    @Test
    void drawsNoLineWhenNoOtherYearHasTheScale() {
        CityYear before = Years.of(2018, Years.STEPS, Years.rated("S", "C", "評価不能"));

        assertThat(Pdf.text(report.render(Years.seed(before)))).contains("評価の段階と達成率がそろう年度がほかにないため、線では結びません。");
    }

    @Test
    void bearsTheMarkOfAYearOnEveryPage() {
        CityYear before = Years.marked(Years.of(2018, Years.LETTERS, Sheets.seed()));

        List<String> pages = Pdf.pages(report.render(Years.seed(before)));

        assertThat(Pdf.solid(pages.get(0))).startsWith("令和元年度目標管理シート総括サンプル暫定");
        assertThat(pages).allSatisfy(page -> assertThat(Pdf.solid(page)).contains("総括（暫定）（サンプル）"));
    }

    @Test
    void saysWhenNothingIsRatedAndWhenAllWasAchieved() {
        CityYear planned = Years.of(2019, Years.LETTERS, Years.rated(""));
        CityYear perfect = Years.of(2019, Years.LETTERS, Years.rated("A"));

        assertThat(Pdf.text(report.render(Years.summary(planned))))
                .contains("達成率－達成率の対象0件のうち、達成0件全21件率外21件（評価なし21、率に数えない評価0）", "評価なし21100.0％", "評価の入った項目はまだありません。");
        assertThat(Pdf.text(report.render(Years.summary(perfect)))).contains("達成に至らなかった項目はありません。");
    }

    @Test
    void givesTwelveDepartmentsTheirOverviewOnTheFirstPage() {
        CityYear[] earlier = IntStream.range(2015, 2019)
                .mapToObj(year -> Years.of(year, Years.LETTERS, Sheets.seed()))
                .toArray(CityYear[]::new);

        List<String> pages = Pdf.pages(report.render(Years.summary(city(12), earlier)));

        assertThat(Pdf.solid(pages.get(0))).contains("部別の評価（件数）", "【部別の状況】" + HEADING, "第12部15A13B2013／1586.7％");
        assertThat(Pdf.solid(pages.get(1))).startsWith("【部・課別の状況】" + HEADING + "全庁");
        assertThat(Pdf.solid(pages.get(2))).startsWith("【部・課別の状況】" + HEADING + "第9部（続き）行政経営課");
    }

    @Test
    void drawsManyDepartmentsOnPagesOfTheirOwn() {
        byte[] pdf = report.render(Years.summary(city(45)));

        List<String> pages = Pdf.pages(pdf);

        assertThat(Pdf.solid(pages.get(0))).contains("種別別の評価（件数）");
        assertThat(pages)
                .filteredOn(page -> Pdf.solid(page).startsWith("【部別の評価（件数）】"))
                .map(Pdf::solid)
                .map(page -> page.replaceFirst("^【部別の評価（件数）】(.*?まで).*$", "$1"))
                .containsExactly("第1部から第20部まで", "第21部から第40部まで", "第41部から第45部まで");
        assertThat(Links.bookmarks(pdf)).anyMatch(bookmark -> bookmark.startsWith("　部別の評価（件数）"));
    }

    @Test
    void drawsItsChartsByLinesAndNotByDots() {
        byte[] pdf = report.render(Years.seed(Years.of(2018, Years.LETTERS, Sheets.seed())));

        assertThat(Pdf.<List<PDXObject>>look(pdf, SummaryReportTest::drawings))
                .hasSizeGreaterThan(1)
                .noneMatch(PDImageXObject.class::isInstance);
        assertThat(Links.typefaces(pdf)).containsExactly("AAAAAA+BIZUDGothic-Bold", "AAAAAB+BIZUDGothic-Regular");
    }

    private static List<PDXObject> drawings(PDDocument document) throws IOException {
        List<PDXObject> drawings = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), drawings);
        }
        return drawings;
    }

    private static void collect(PDResources resources, List<PDXObject> drawings) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject drawing = resources.getXObject(name);
            drawings.add(drawing);
            if (drawing instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), drawings);
            }
        }
    }

    static Stream<Arguments> summaries() {
        String longName = "選挙管理委員会事務局及び監査委員事務局並びに公平委員会並びに固定資産評価審査委員会事務局";
        CityYear nobody = Years.of(2019, Years.LETTERS);
        return Stream.of(
                Arguments.of("the city's own", Years.seed(Years.marked(Years.of(2018, Years.LETTERS, Sheets.seed())))),
                Arguments.of("no department", Years.summary(nobody)),
                Arguments.of("nothing rated", Years.summary(Years.of(2019, Years.LETTERS, Years.rated("")))),
                Arguments.of(
                        "another scale and long names",
                        Years.summary(
                                Years.of(
                                        2019,
                                        Years.STEPS,
                                        Years.rated("S", "A", "B", "C", "評価不能", ""),
                                        Years.department(2, longName, 9),
                                        Years.department(3, "𠮷野部", 9)),
                                Years.of(2018, Years.LETTERS, Sheets.seed()))),
                Arguments.of("many departments", Years.summary(city(30))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void isPdfAWithNoLetterOnAnother(String name, CitySummary summary) throws Exception {
        byte[] pdf = report.render(summary);

        assertThat(VeraPdf.objections(pdf)).isEmpty();
        assertThat(Glyphs.faults(pdf)).isEmpty();
        assertThat(Pdf.text(pdf)).doesNotContain("null");
        assertThat(new SummaryReport(Path.of("reports")).render(summary)).isEqualTo(pdf);
    }

    @Test
    void saysNothingOfSubmissionsThatAreNotKnown() {
        CitySummary seed = Years.seed();
        CitySummary summary = new CitySummary(
                seed.city(),
                seed.year(),
                seed.scale(),
                seed.total(),
                seed.departments(),
                seed.categories(),
                seed.years(),
                seed.unachieved(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                seed.edition());

        assertThat(Pdf.text(report.render(summary))).contains("提出の状況－評価別").doesNotContain("現在", "null");
    }

    private static CityYear city(int departments) {
        return Years.of(
                2019,
                Years.LETTERS,
                IntStream.rangeClosed(1, departments)
                        .mapToObj(i -> Years.department(i, "第" + i + "部", 3 + i % 20))
                        .toArray(ConsolidatedSheet[]::new));
    }
}
