package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the reader could not make out a cell, the rules say nothing of what may be in it. */
class UnclearCellsTest {

    private static List<String> ratingsFoundWrongBeside(String sheet, String cells) {
        AForm form = AForm.goalSheet()
                .remark(Finding.of(FindingCode.MERGED_ROWS, Place.cell(sheet, cells), cells))
                .rating("優")
                .rating("良")
                .rating("可");
        return form.said().stream().filter(s -> s.startsWith("R-302")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "E8:E9,     優",
        "E7:E8,     可",
        "E7,        良",
        "D7:F8,     可",
    })
    void aRatingInAnUnclearCellIsNotJudged(String cells, String left) {
        assertThat(ratingsFoundWrongBeside("目標管理シート", cells))
                .anyMatch(s -> s.contains("「" + left + "」"))
                .hasSizeLessThan(3);
    }

    @Test
    void listsOfCellsAreUnclearOneByOne() {
        assertThat(ratingsFoundWrongBeside("目標管理シート", "E7,E9"))
                .singleElement()
                .asString()
                .contains("「良」");
    }

    @ParameterizedTest
    @CsvSource({"D7:D9", "F7:F9", "E3:E6", "E10:E12", "AA7:AB9"})
    void cellsBesideItAreJudged(String cells) {
        assertThat(ratingsFoundWrongBeside("目標管理シート", cells)).hasSize(3);
    }

    @Test
    void cellsOfAnotherSheetAreJudged() {
        assertThat(ratingsFoundWrongBeside("別のシート", "E7:E9")).hasSize(3);
    }

    @Test
    void aRemarkThatIsOnlyAWarningHidesNothing() {
        AForm form = AForm.goalSheet()
                .remark(Finding.of(FindingCode.HEADING_UNDERSTOOD, Place.cell("目標管理シート", "E7"), "自己評価", "評価"))
                .rating("優");

        assertThat(form.said()).anyMatch(s -> s.startsWith("R-302"));
    }
}
