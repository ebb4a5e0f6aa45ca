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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above, between and beside the rows of a printed sheet, and what it must not be taken for. */
class PastHeadsTest {

    private static final String TITLE = "平成30年度目標管理シート";
    private static final String HEAD = "【経営政策部長 見本 太郎】";

    @TempDir
    Path folder;

    private CityHall hall;

    @BeforeEach
    void aHome() throws IOException {
        hall = CityHall.withoutWorkbooks(folder);
    }

    private Said imported(PrintedSheet sheet) throws IOException {
        Files.write(folder.resolve("past.xlsx"), sheet.bytes());
        return hall.matome("import", "past.xlsx");
    }

    private List<String> titles(String year) throws IOException {
        return Seed.csv(hall.matome("export", "--year", year).out()).stream()
                .map(row -> row.get("課") + " " + row.get("項目"))
                .toList();
    }

    @Test
    void aLongNoteAboutAnotherYearIsNoTitle() throws IOException {
        String note = "平成29年度目標管理シートからの変更点は、".repeat(4) + "次のとおりである。";

        Said said = imported(called("x")
                .line(note)
                .line("目標管理シートの見方")
                .line(TITLE)
                .line(HEAD)
                .line(HEADINGS)
                .item(1, "財政課", "白書"));

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(titles("H30")).containsExactly("財政課 白書");
    }

    @Test
    void aLabelWithoutAYearLeavesItToTheTitle() throws IOException {
        assertThat(imported(called("x")
                                .line(TITLE)
                                .line("年度", "通年")
                                .line(HEAD)
                                .line(HEADINGS)
                                .item(1, "財政課", "白書"))
                        .status())
                .isZero();
        assertThat(titles("H30")).hasSize(1);
    }

    @Test
    void aLabelThatIsNoYearIsShownWhereNoTitleSaysIt() throws IOException {
        assertThat(imported(called("x")
                                .line("年度", "通年")
                                .line(HEAD)
                                .line(HEADINGS)
                                .item(1, "財政課", "白書"))
                        .out())
                .contains("差戻し: past.xlsx", "年度に「通年」とありますが、その年度の組織が登録されていません");
    }

    @Test
    void aHeadWhoseTitleIsNoDepartmentsIsNamed() throws IOException {
        assertThat(imported(called("x")
                                .line(TITLE)
                                .line("【会計管理者　見本 花子】")
                                .line(HEADINGS)
                                .item(1, "財政課", "白書"))
                        .out())
                .contains("差戻し: past.xlsx", "部名「会計管理者」は平成30年度の組織にありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市の目標", "部の概要", "部名", "部の目標"})
    void theHeadMayStandAgainOnEachPage(String label) throws IOException {
        PrintedSheet sheet = called("x")
                .line(TITLE)
                .line(HEAD)
                .line(HEADINGS)
                .item(1, "財政課", "白書")
                .line(TITLE, "", "2ページ")
                .line(label, "経営政策部")
                .line(HEADINGS)
                .item(2, "財政課", "予算");

        Said said = imported(sheet);

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(titles("H30")).containsExactly("財政課 白書", "財政課 予算");
    }

    @Test
    void aTitleBesideAnotherTextIsNoLineOfThePage() throws IOException {
        Said said = imported(PrintedSheet.ofYear(TITLE).line("1", "財政課", "行革", TITLE, "作り直す。", "A", "作り直した。"));

        assertThat(said.status()).as(said.out()).isZero();
        assertThat(titles("H30")).containsExactly("財政課 " + TITLE);
    }

    @Test
    void noPaperNeedsTheNumbersOfPlans() throws IOException {
        Path city = hall.home().resolve("jobs/city.yml");
        Files.writeString(city, Files.readString(city).replaceAll("(?m)^  # (plan-code:|  \\S+: )", "  $1"));

        Said taken = imported(PrintedSheet.ofYear(TITLE).item(1, "財政課", "白書"));
        Said refused = imported(called("x").line("何もない"));

        assertThat(taken.status()).as(taken.out()).isZero();
        assertThat(taken.out()).doesNotContain("事業番号");
        assertThat(refused.out()).contains("表が見つかりません").doesNotContain("事業番号");
    }

    @Test
    void aColumnThatAnyPaperNeedsIsMissedAllTheSame() throws IOException {
        String[] fewer = Stream.of(HEADINGS).filter(h -> !h.equals("目標")).toArray(String[]::new);

        assertThat(imported(called("x").line(TITLE).line(HEAD).line(fewer).line("1", "財政課", "行革", "白書", "A", "出した。"))
                        .out())
                .contains("差戻し: past.xlsx", "「目標」");
    }
}
