package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class BookletTest {

    private static final Pattern LINE_OF_CONTENTS = Pattern.compile("(?m)^\\s*(総括|第\\d+部)\\s+(\\d+)\\s*$");

    private final Booklet booklet = new Booklet(Path.of("reports"));

    @Test
    void bindsCoverContentsSummaryAndSheets() {
        List<String> pages = pages(booklet.render(content(Years.of(2019, Years.LETTERS, Sheets.seed()))));

        assertThat(pages.get(0)).isEqualTo("暫定令和元年度目標管理シート（結果報告版）令和2年5月東村山市※複数の課で取り組む項目は、主な担当課の名前だけを「課名」の欄に載せています。");
        assertThat(pages.get(1)).isEqualTo("目次ページ総括3経営政策部5令和元年度目標管理シート目次（暫定）2/9令和2年5月29日現在");
        assertThat(pages.get(2)).startsWith("令和元年度目標管理シート総括暫定達成率85.7％").endsWith("総括（暫定）3/9令和2年5月29日現在");
        assertThat(pages.get(3)).startsWith("【達成に至らなかった項目】");
        assertThat(pages.get(4)).startsWith("令和元年度目標管理シート暫定【経営政策部長間野雅之】");
        assertThat(pages.get(8)).endsWith("令和元年度目標管理シート経営政策部（暫定）9/9令和2年5月29日現在").hasSizeLessThan(2_000);
        assertThat(pages).hasSize(9);
    }

    @Test
    void printsTheSameSheetAsTheDepartmentsOwnFile() {
        ConsolidatedSheet sheet = Sheets.seed();
        List<String> own = pages(new GoalSheetReport(Path.of("reports")).render(sheet));

        List<String> bound = pages(booklet.render(content(Years.of(2019, Years.LETTERS, sheet))));

        String numbers = "（暫定）\\d+/\\d+";
        assertThat(bound.subList(4, 9))
                .map(page -> page.replaceFirst(numbers, ""))
                .isEqualTo(
                        own.stream().map(page -> page.replaceFirst(numbers, "")).toList());
    }

    @Test
    void beginsEachDepartmentOnAnOddPageAndSaysSoInTheContents() throws IOException {
        byte[] pdf = booklet.render(content(city(60, 3)));

        List<String> pages = pages(pdf);
        Map<String, Integer> contents = contents(Pdf.pages(pdf));
        assertThat(contents).hasSize(61);
        assertThat(pages.get(3)).contains("目次（暫定）4/");
        contents.forEach((name, page) -> {
            String start = name.equals("総括") ? "令和元年度目標管理シート総括" : "令和元年度目標管理シート暫定【";
            assertThat(page % 2).as(name).isEqualTo(1);
            assertThat(pages.get(page - 1)).as(name).startsWith(start).contains(name);
        });
        assertThat(Links.of(pdf))
                .hasSize(122)
                .allSatisfy(link -> assertThat(contents).containsValue(link.target()));
        assertThat(Links.of(pdf).stream().map(Links.Link::target).distinct())
                .containsExactlyElementsOf(contents.values());
    }

    @Test
    void numbersEveryPageButTheCoverAndThoseLeftBlank() {
        List<String> pages = pages(booklet.render(content(city(9, 2))));

        int blank = 0;
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i).isEmpty()) {
                blank++;
            } else {
                assertThat(pages.get(i)).containsOnlyOnce("（暫定）" + (i + 1) + "/" + pages.size() + "令和2年5月29日現在");
            }
        }
        assertThat(blank).isGreaterThan(7);
        assertThat(pages.get(pages.size() - 1)).isNotEmpty();
    }

    @Test
    void leadsByBookmarksToDepartmentsAndTheirSections() {
        byte[] pdf =
                booklet.render(content(Years.of(2019, Years.LETTERS, Sheets.seed(), Years.department(2, "財政課", 21))));

        assertThat(Links.bookmarks(pdf))
                .containsExactly(
                        "表紙 1",
                        "目次 2",
                        "総括 3",
                        "　部別の状況 3",
                        "　部・課別の状況 4",
                        "　達成に至らなかった項目 5",
                        "経営政策部 7",
                        "　秘書広報課 7",
                        "　企画政策課 8",
                        "　行政経営課 9",
                        "　資産マネジメント課 10",
                        "　財政課 11",
                        "　情報政策課 11",
                        "財政課 13",
                        "　秘書広報課 13",
                        "　企画政策課 14",
                        "　行政経営課 15",
                        "　資産マネジメント課 16",
                        "　財政課 17",
                        "　情報政策課 17");
        assertThat(Links.of(pdf).stream().map(Links.Link::target).distinct()).containsExactly(3, 7, 13);
    }

    @Test
    void saysOnTheCoverWhichEditionItIs() {
        CityYear planned = Years.marked(Years.of(2019, Years.LETTERS, Years.rated("")));
        BookletContent content =
                new BookletContent(Years.summary(planned), planned.sheets(), Optional.of(LocalDate.of(2020, 9, 30)));

        List<String> pages = pages(booklet.render(content));

        assertThat(pages.get(0)).startsWith("サンプル暫定令和元年度目標管理シート（目標設定版）令和2年5月（令和2年9月更新）東村山市");
        assertThat(pages.subList(1, pages.size()))
                .filteredOn(page -> !page.isEmpty())
                .allSatisfy(page -> assertThat(page).contains("（暫定）（サンプル）"));
    }

    @Test
    void isPdfAWithOneSubsetOfEachTypeface() throws Exception {
        byte[] pdf = booklet.render(content(city(5, 25)));

        assertThat(VeraPdf.objections(pdf)).isEmpty();
        assertThat(Glyphs.faults(pdf)).isEmpty();
        assertThat(Links.typefaces(pdf)).containsExactly("AAAAAA+BIZUDGothic-Bold", "AAAAAB+BIZUDGothic-Regular");
        assertThat(new Booklet(Path.of("reports")).render(content(city(5, 25)))).isEqualTo(pdf);
    }

    @Test
    void showsAnOperatorsEditOfTheCoverAndOfTheStyles(@TempDir Path home) throws IOException {
        String digest = new Booklet(home).designDigest();
        String cover = Files.readString(Path.of("reports/cover.jrxml"));
        Files.writeString(home.resolve("cover.jrxml"), cover.replace("目標管理シート]]>", "目標管理の手引き]]>"));

        Booklet edited = new Booklet(home);

        assertThat(edited.designDigest()).isNotEqualTo(digest);
        assertThat(pages(edited.render(content(city(1, 1)))).get(0)).contains("目標管理の手引き");
    }

    static BookletContent content(CityYear year) {
        return new BookletContent(Years.summary(year), year.sheets(), Optional.empty());
    }

    private static CityYear city(int departments, int rows) {
        return Years.of(
                2019,
                Years.LETTERS,
                IntStream.rangeClosed(1, departments)
                        .mapToObj(i -> named(i, rows))
                        .toArray(ConsolidatedSheet[]::new));
    }

    /** Without a 部の概要, so that the sheet's head says the department's name. */
    private static ConsolidatedSheet named(int code, int rows) {
        ConsolidatedSheet sheet = Years.department(code, "第" + code + "部", rows);
        return new ConsolidatedSheet(
                sheet.city(),
                sheet.cityGoal(),
                sheet.year(),
                sheet.department(),
                Optional.empty(),
                sheet.entries(),
                sheet.statedDate());
    }

    private static List<String> pages(byte[] pdf) {
        return Pdf.pages(pdf).stream().map(Pdf::solid).toList();
    }

    private static Map<String, Integer> contents(List<String> pages) {
        Map<String, Integer> contents = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        pages.stream().filter(page -> Pdf.solid(page).contains("目次（暫定）")).forEach(lines::add);
        Matcher line = LINE_OF_CONTENTS.matcher(String.join("\n", lines));
        while (line.find()) {
            contents.put(line.group(1), Integer.valueOf(line.group(2)));
        }
        return contents;
    }
}
