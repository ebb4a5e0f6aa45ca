package matome;

import static matome.PrintedSheet.HEADINGS;
import static matome.PrintedSheet.called;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matome.CityHall.Said;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed sheet is read by its words, whatever stands where. */
class PrintedLayoutsTest {

    private static final String TITLE = "平成30年度目標管理シート";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHome() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private Said imported(PrintedSheet sheet, String... more) throws IOException {
        Files.write(folder.resolve("past.xlsx"), sheet.bytes());
        return hall.matome(
                Stream.concat(Stream.of("import", "past.xlsx"), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> rows(String year) throws IOException {
        return Seed.csv(hall.matome("export", "--year", year).out()).stream()
                .map(PrintedLayoutsTest::row)
                .toList();
    }

    private static String row(CSVRecord row) {
        return row.get("部") + " " + row.get("課") + " " + row.get("項目");
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of(
                        "bracket",
                        called("x").line(TITLE).line("【経営政策部長　見本 太郎】").line(HEADINGS)),
                Arguments.of(
                        "label",
                        called("x").line("", "", TITLE).line("部名", "経営政策部").line(HEADINGS)),
                Arguments.of(
                        "a department in brackets",
                        called("x").line(TITLE).line("【経営政策部】").line(HEADINGS)),
                Arguments.of(
                        "the sheet's name",
                        called("経営政策部").line("平成３０年度　目標管理シート").line(HEADINGS)),
                Arguments.of(
                        "year and title apart",
                        called("経営政策部").line("平成30年度", "", "目標管理シート").line().line(HEADINGS)),
                Arguments.of(
                        "many lines above",
                        called("x")
                                .line("庁議資料3")
                                .line("公表用")
                                .line("年度", "H30")
                                .line("所管", "経営政策部")
                                .line("【 経営政策部長 見本 太郎 】")
                                .line("市の目標", "令和2年度末までに住みやすいまちをつくる")
                                .line("【具体的な取り組み】")
                                .line(HEADINGS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void anyHeadTellsYearAndDepartment(String what, PrintedSheet sheet) throws IOException {
        Said said = imported(sheet.item(1, "財政課", "白書").item(2, "企画政策課", "構想"));

        assertThat(said.status()).as(what + said.out() + said.err()).isZero();
        assertThat(rows("H30")).containsExactly("経営政策部 企画政策課 構想", "経営政策部 財政課 白書");
    }

    @Test
    void aSectionMayStandOnceForItsRowsAndOverTheEndOfAPage() throws IOException {
        PrintedSheet sheet = called("x")
                .line(TITLE)
                .line("【経営政策部長 見本 太郎】")
                .line("部の目標", "開く")
                .line(HEADINGS)
                .item(1, "財政課", "白書")
                .item(2, "", "予算")
                .item(3, "企画政策課", "構想")
                .line("1 / 2")
                .line("", "", "", TITLE)
                .line("【経営政策部長 見本 太郎】")
                .line("部の目標", "開く")
                .line(HEADINGS)
                .item(4, "", "総会")
                .line("", "", "", "- 2 -")
                .merged("B5:B6");

        Said said = imported(sheet);

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(rows("H30")).containsExactly("経営政策部 企画政策課 構想", "経営政策部 企画政策課 総会", "経営政策部 財政課 白書", "経営政策部 財政課 予算");
        assertThat(said.out()).contains("経営政策部 の部の概要は、人員・予算規模（千円） が見つからないため取り込みません。");
    }

    @Test
    void severalDepartmentsHaveASheetEach() throws IOException {
        hall.appends("jobs/organization.csv", "平成30年度,12,会計課,1201,会計課,70,,○,");
        PrintedSheet sheet = called("表紙")
                .line("公表資料")
                .nextSheet("経営政策部")
                .line(TITLE)
                .line(HEADINGS)
                .item(1, "財政課", "白書")
                .nextSheet("会計課")
                .line(TITLE)
                .line("【会計管理者　見本 花子】")
                .line("部名", "会計課")
                .line("人員　8人　予算規模　1,234千円")
                .line("部の目標：正しく払う")
                .line(HEADINGS)
                .item(1, "会計課", "出納");

        assertThat(imported(sheet).status()).isZero();
        assertThat(rows("H30")).containsExactly("経営政策部 財政課 白書", "会計課 会計課 出納");
        assertThat(Records.of(hall).query("select head_title, head_name, goal, staff, budget from department_profile"))
                .containsExactly(List.of("会計管理者", "見本 花子", "正しく払う", "8", "1234"));
    }

    @Test
    void oneListMayHoldTheWholeCity() throws IOException {
        PrintedSheet list = called("一覧")
                .line("年度", "部", "課", "No.", "種別", "項目", "目標", "評価", "成果又は課題")
                .line("平成30年度", "経営政策部", "財政課", "1", "行革", "白書", "1件", "A", "1件を出した。")
                .line("令和元年度", "経営政策部", "財政課", "1", "行革", "白書", "2件", "A", "2件を出した。");

        Said said = imported(list);

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(rows("H30")).containsExactly("経営政策部 財政課 白書");
        assertThat(rows("R1")).containsExactly("経営政策部 財政課 白書");
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成31年度目標管理シート", "令和元年度目標管理シート", "2019年度 目標管理シート", "目標管理シート（Ｈ３１年度）"})
    void theFirstYearOfReiwaIsOneYearHoweverItIsWritten(String title) throws IOException {
        assertThat(imported(PrintedSheet.ofYear(title).item(1, "財政課", "白書")).out())
                .contains("令和元年度　経営政策部 財政課 1行　新規");
        assertThat(rows("平成31年度")).isEqualTo(rows("令和元年度")).hasSize(1);
        assertThat(rows("平成30年度")).isEmpty();
    }

    @Test
    void theYearMayBeToldWhenTheFileDoesNotSayIt() throws IOException {
        assertThat(imported(called("経営政策部").line(HEADINGS).item(1, "財政課", "白書"), "--year", "H30")
                        .status())
                .isZero();
        assertThat(rows("H30")).hasSize(1);
    }
}
