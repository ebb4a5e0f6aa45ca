package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowKindsTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "小計| | | |3件| ",
                "5| |合　計| |12|90.0% ",
                "|計| | |4| ",
                "総計| | | |12| ",
                "※評価は自己評価| | | | | ",
                "|（注）途中の数値| | | | ",
                "| |以下余白| | | ",
                "記入者|山田| | | | ",
                "※記入者|山田| | | | ",
                "ここから総合計画| | | | | ",
            })
    void setsAsideWhatNobodyTakesForAnInitiative(
            String no, String category, String title, String goal, String rating, String outcome) {
        FilledForm form = form(no, category, title, goal, rating, outcome);

        assertThat(form.rows()).hasSize(1);
        assertThat(form.remarks()).extracting(Finding::code).containsExactly(FindingCode.ROW_SKIPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|総計| | | | ",
                "2|総計| | |12| ",
                "| |※新規 子育て支援| | | ",
                "| | |注意喚起を行う| | ",
                "| | | | |続き",
                "| |小計| |A| ",
                "小計|総計|項目| | | ",
                "3|その他|合計特殊出生率の改善| | | ",
                "| | |小計| |12",
                "| | | |計|12",
                "| | | | |合計",
                "| | | |※| ",
                "※|総計|項目| | | ",
            })
    void leavesARowWhatMightBeOne(
            String no, String category, String title, String goal, String rating, String outcome) {
        FilledForm form = form(no, category, title, goal, rating, outcome);

        assertThat(form.rows()).hasSize(2);
        assertThat(form.remarks()).extracting(Finding::code).doesNotContain(FindingCode.ROW_SKIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "２", "No.2", "(2)", "2.", "1-2", "①", "二", "ア", "－"})
    void saysNothingOfANumberAlone(String no) {
        FilledForm form = form(no, "", "", "", "", "");

        assertThat(form.rows()).hasSize(1);
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void saysWhatItSetAsideAndWhere() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, List.of("※ここに書かないこと"));
            put(s, 2, ROW);
            put(s, 3, List.of("", "総合計画以外の取り組み"));
            put(s, 4, List.of("小計", "", "", "", "1"));
            s.addMergedRegion(CellRangeAddress.valueOf("A2:F2"));
        });

        FilledForm form = read(workbook);

        assertThat(form.remarks())
                .containsExactly(
                        Finding.of(FindingCode.ROW_SKIPPED, Place.cell("Sheet1", "A2"), "※ここに書かないこと"),
                        Finding.of(FindingCode.ROW_SKIPPED, Place.cell("Sheet1", "A5"), "小計"));
        assertThat(form.rows())
                .as("a text under a heading of the form may be a row")
                .hasSize(2);
    }

    private static FilledForm form(String... cells) {
        List<String> second =
                Arrays.stream(cells).map(c -> Objects.requireNonNullElse(c, "")).toList();
        return read(byHand(s -> {
            put(s, 1, ROW);
            put(s, 2, second);
        }));
    }
}
