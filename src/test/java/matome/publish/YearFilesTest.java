package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearFilesTest {

    private static final YearFiles REIWA_1 = new YearFiles(new FiscalYear(2019), Optional.empty());
    private static final YearFiles HEISEI_30 = new YearFiles(new FiscalYear(2018), Optional.of("サンプル"));

    private static Department department(String name) {
        return new Department("1", name, List.of());
    }

    private static List<String> names(YearFiles files, Department department) {
        return List.of(
                files.sheetOnPaper(department),
                files.sheetAsWorkbook(department),
                files.sheetAsPage(department),
                files.cityList(),
                files.booklet(),
                files.citySummary(),
                files.comparison(department),
                files.cityComparison(),
                files.proposals());
    }

    @Test
    void areThoseOfTheContract() {
        assertThat(names(REIWA_1, department("経営政策部")))
                .containsExactly(
                        "令和元年度/目標管理シート/経営政策部.pdf",
                        "令和元年度/目標管理シート/経営政策部.xlsx",
                        "令和元年度/目標管理シート/経営政策部.html",
                        "令和元年度/目標管理シート/全庁.xlsx",
                        "令和元年度/目標管理シート/全庁.pdf",
                        "令和元年度/総括.pdf",
                        "令和元年度/前年度比較/経営政策部.pdf",
                        "令和元年度/前年度比較/全庁.pdf",
                        "令和元年度/前年度比較/対応案.csv");
    }

    @Test
    void sayWhatMarkTheirYearBears() {
        assertThat(names(HEISEI_30, department("経営政策部")))
                .startsWith("平成30年度/目標管理シート/経営政策部（サンプル）.pdf", "平成30年度/目標管理シート/経営政策部（サンプル）.xlsx")
                .contains("平成30年度/目標管理シート/全庁（サンプル）.pdf", "平成30年度/総括（サンプル）.pdf")
                .allMatch(name -> name.contains("（サンプル）."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"全庁", " 全庁　", "全庁（部）", "対応案", "総括"})
    void ofADepartmentAreNeverThoseOfTheCity(String name) {
        assertThat(Stream.of(REIWA_1, HEISEI_30).flatMap(files -> names(files, department(name)).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepDepartmentsApartThatAreCalledLikeTheCity() {
        assertThat(Stream.of("全庁", "全庁（部）", "全庁（部）（部）").map(name -> REIWA_1.sheetOnPaper(department(name))))
                .containsExactly(
                        "令和元年度/目標管理シート/全庁（部）.pdf", "令和元年度/目標管理シート/全庁（部）（部）.pdf", "令和元年度/目標管理シート/全庁（部）（部）（部）.pdf");
    }

    @Test
    void areFilesOfTheirFolderWhateverTheMarkIs() {
        YearFiles files = new YearFiles(new FiscalYear(2019), Optional.of("../試\n験/データ で長い"));

        assertThat(files.sheetOnPaper(department("部"))).isEqualTo("令和元年度/目標管理シート/部（_._試_験_デ）.pdf");
    }

    @Test
    void haveRoomForEndingAndMarkHoweverLongTheDepartmentIsCalled() {
        YearFiles files = new YearFiles(new FiscalYear(2019), Optional.of("サンプルサンプルサンプル"));

        assertThat(names(files, department("長".repeat(300))))
                .allMatch(name -> (name.substring(name.lastIndexOf('/') + 1) + "（新9）").getBytes(UTF_8).length <= 255);
    }
}
