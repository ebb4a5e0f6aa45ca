package matome;

import static matome.SubmissionBuilder.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Sha256;
import matome.report.WebPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** output/index.html as a coordinator reads it on a busy morning. */
class MorningPageTest {

    @TempDir
    private static Path folder;

    private static CityHall hall;
    private static WebPage page;

    @BeforeAll
    static void aBusySpring() throws Exception {
        hall = BusySpring.seen(folder.resolve("市"));
        page = BusySpring.page(hall);
    }

    private static List<String> rows(String table) {
        return page.texts("//table[@id='" + table + "']/tbody/tr").stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void saysWhichCityAndWhichNightItTellsOf() {
        assertThat(page.texts("//header/p"))
                .anyMatch("東村山市"::equals)
                .anySatisfy(line -> assertThat(line).startsWith("令和2年6月1日（月）").contains("現在", "次の更新予定 6月2日（火）2:00"));
    }

    @Test
    void startsFromTheExpectedSectionsAndTellsHandedInJudgedAndDueApart() {
        assertThat(rows("r1-t")).hasSize(10);
        assertThat(page.texts("//tr[@id='r1-2']/*"))
                .containsExactly("経営政策部", "企画政策課", "○ 5月29日 10:02", "○ 受付", "期限内", "第1版", "", "提出ファイル 督促文 ");
        assertThat(page.texts("//tr[@id='r1-4']/*"))
                .containsExactly("経営政策部", "資産マネジメント課", "－ 未提出", "", "！ 3日超過", "－", "", "督促文 ");
        assertThat(page.texts("//tr[@id='r1-3']/*"))
                .containsExactly("経営政策部", "行政経営課", "… 保留", "", "！ 3日超過", "－", "", "");
        assertThat(page.texts("//tr[@id='r1-1']/*[position() < 7]"))
                .containsExactly("経営政策部", "秘書広報課", "○ 6月1日 10:02", "△ 受付（警告）", "3日遅れ", "第1版");
    }

    @Test
    void saysWhichRevisionIsInForceWhenANewerOneWasSentBackAndWhatIsWrongWithItCellByCell() {
        assertThat(page.texts("//tr[@id='r1-5']/*[position() < 7]"))
                .containsExactly("経営政策部", "財政課", "○ 6月1日 10:01", "× 差戻し", "期限内", "第1版が有効");
        assertThat(page.texts("//tr[@id='r1-5']//summary")).containsExactly("エラー2・警告1");
        assertThat(page.texts("//tr[@id='r1-5']//li")).contains("エラー 【E9】No.2：評価に「優」と入力されています。 A・Bのいずれかを選んでください。");
        assertThat(page.texts("//tr[@id='r1-5']//a")).containsExactly("提出ファイル", "差戻しの回答", "督促文");
    }

    @Test
    void twoYearsAndPhasesStandApart() {
        assertThat(page.texts("//h2")).containsSequence("令和元年度 結果報告", "令和2年度 目標設定");
        assertThat(page.texts("//tr[@id='r2-5']/*[position() < 7]"))
                .containsExactly("経営政策部", "財政課", "○ 5月29日 10:03", "△ 受付（警告）", "期限内", "第1版");
        assertThat(page.texts("//tr[@id='r2-4']/*[position() < 6]"))
                .containsExactly("経営政策部", "資産マネジメント課", "－ 未提出", "", "あと4日");
        assertThat(page.texts("//section/p[@class='lead']"))
                .contains(
                        "提出 4/8課（受付 3・差戻し 2）、部の概要 0/2部期限 令和2年5月29日（金）（3日過ぎました）",
                        "提出 1/8課（受付 1・差戻し 0）、部の概要 0/2部期限 令和2年6月5日（金）（あと4日）");
    }

    @Test
    void everyCountIsThatOfTheListItLeadsTo() {
        List<String> counts = page.texts("(//nav[@class='counts'])[1]//a/@href");
        List<String> numbers = page.texts("(//nav[@class='counts'])[1]//a/b");

        assertThat(numbers).containsExactly("10", "6", "7", "2", "1", "3", "1");
        for (int i = 1; i < counts.size(); i++) {
            String letter = counts.get(i).substring(3);
            assertThat(page.texts(
                            "//table[@id='r1-t']/tbody/tr[contains(concat(' ', @class, ' '), ' " + letter + " ')]"))
                    .hasSize(Integer.parseInt(numbers.get(i)));
            assertThat(page.texts("//*[@id='" + counts.get(i).substring(1) + "']"))
                    .hasSize(1);
        }
    }

    @Test
    void addsUpTheDepartments() {
        assertThat(page.texts("(//table[@class='sums'])[1]//tr[position() > 0][th[@scope='row']]/*[position() < 9]"))
                .containsExactly(
                        "経営政策部", "6", "3", "3", "1", "3", "3", "0/1", "市民部", "2", "1", "0", "1", "1", "2", "0/1", "全庁",
                        "8", "4", "3", "2", "4", "5", "0/2");
    }

    @Test
    void tellsOnTopWhatChangedSinceTheNightBefore() {
        assertThat(page.texts("//div[@class='news']//h3"))
                .containsExactly("× 差し戻したもの（2件）", "！ 新たに期限を過ぎたもの（7件）", "○ 新しく受け付けたもの（1件）");
        assertThat(page.texts("//div[@class='news']/div[1]//a"))
                .containsExactly("経営政策部 財政課（令和元年度 結果報告）", "市民部 市民課（令和元年度 結果報告）");
        assertThat(page.texts("//div[@class='news']/div[1]//a/@href")).containsExactly("#r1-5", "#r1-8");
    }

    @Test
    void listsTheFilesThatAreNobodys() {
        assertThat(page.texts("//ul[@class='loose']/li/span"))
                .containsExactlyInAnyOrder("その他/謎の課.xlsx", "その他/お知らせ.docx", "令和元年度/経営政策部/行政経営課.xlsx");
        assertThat(page.texts("//ul[@class='loose']/li[span = 'その他/謎の課.xlsx']/a"))
                .containsExactly("ファイル", "回答");
    }

    @Test
    void everyLinkLeadsToAFileThatIsThere() {
        List<String> links = page.texts("//a[not(starts-with(@href, '#'))]/@href");

        assertThat(links)
                .hasSizeGreaterThan(40)
                .allSatisfy(link -> assertThat(hall.output(URLDecoder.decode(link, StandardCharsets.UTF_8)))
                        .isRegularFile());
        assertThat(page.texts("//a[starts-with(@href, '#')]/@href"))
                .allSatisfy(place -> assertThat(page.texts("//*[@id='" + place.substring(1) + "']"))
                        .hasSize(1));
    }

    @Test
    void needsNoOtherFileAndAllowsItselfNothingElse() {
        String policy = page.texts("//meta[@http-equiv='Content-Security-Policy']/@content")
                .get(0);

        assertThat(policy).startsWith("default-src 'none'; ").contains("base-uri 'none'", "form-action 'none'");
        for (String part : List.of("style", "script")) {
            String text = page.texts("//" + part).get(0);
            String digest = Base64.getEncoder()
                    .encodeToString(Sha256.digest().digest(between(part).getBytes(StandardCharsets.UTF_8)));
            assertThat(text).isNotBlank();
            assertThat(policy).contains(part + "-src 'sha256-" + digest + "'");
        }
        assertThat(page.source()).doesNotContain("http:", "https:", " style=", " onclick", "src=");
    }

    private static String between(String element) {
        int start = page.source().indexOf("<" + element + ">") + element.length() + 2;
        return page.source().substring(start, page.source().indexOf("</" + element + ">"));
    }

    @Test
    void saysWithoutAScriptUntilWhenItHolds() {
        assertThat(page.texts("//noscript")).singleElement().asString().contains("6月2日（火）2:00", "夜間処理が動いていません");
        assertThat(page.texts("//*[@id='old']/@data-until")).containsExactly("2020-06-02T03:00:00+09:00");
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingItsScope() {
        assertThat(page.texts("//table"))
                .hasSameSizeAs(page.texts("//table/caption"))
                .hasSize(4);
        assertThat(page.texts("//th[not(@scope)]")).isEmpty();
        assertThat(page.texts("/html/@lang")).containsExactly("ja");
    }

    @Test
    void theReminderOfEachSectionIsThereToCopy() throws Exception {
        List<String> texts = page.texts("//pre");

        assertThat(texts).hasSize(13);
        List<Path> files = Stream.of("令和元年度", "令和2年度")
                .flatMap(year -> CityHall.files(hall.output(year + "/督促")).stream())
                .toList();
        for (Path file : files) {
            assertThat(texts)
                    .contains(Files.readString(file)
                            .substring(1)
                            .replace("\r\n", "\n")
                            .strip());
        }
    }

    @Test
    void namesThatMeanSomethingElsewhereMeanNothingHere() throws Exception {
        CityHall other = CityHall.withoutWorkbooks(folder.resolve("記号"));
        String name = "令和元年度/50% #1 & <b>財政課</b>';.xlsx";
        other.receives(name, aSubmission().of("財政課").withTitle("<script>白書</script>"));

        other.night();

        WebPage strange = BusySpring.page(other);
        assertThat(strange.texts("//tr[@id='r1-5']//a/@href"))
                .singleElement()
                .satisfies(link -> assertThat(other.output(URLDecoder.decode(link, StandardCharsets.UTF_8)))
                        .isRegularFile());
        assertThat(strange.source()).doesNotContain("<b>財政課");
    }
}
