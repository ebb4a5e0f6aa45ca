package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Phase;
import matome.model.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"部名", "部 名", "部名：", "部局名", "【ignored】"})
    void readsTheHeadByItsLabels(String label) {
        XSSFWorkbook workbook = byHand(s -> s.shiftRows(0, 0, 5));
        XSSFSheet sheet = workbook.getSheetAt(0);
        put(sheet, 0, List.of("", label, "", "経営政策部", "課名", "", "内線", "1234"));

        FilledForm form = read(workbook);

        assertThat(form.head(HeadField.DEPARTMENT))
                .isEqualTo(label.startsWith("部") ? Optional.of(new FilledCell("D1", "経営政策部")) : Optional.empty());
        assertThat(form.head(HeadField.SECTION)).contains(new FilledCell("F1", ""));
        assertThat(form.headText(HeadField.EXTENSION)).isEqualTo("1234");
        assertThat(form.head(HeadField.PHASE)).isEmpty();
    }

    @Test
    void aLabelThatStandsThereTwiceWithTwoValuesIsUnclear() {
        XSSFWorkbook workbook = byHand(s -> s.shiftRows(0, 0, 5));
        put(workbook.getSheetAt(0), 0, List.of("課名", "財政課"));
        put(workbook.getSheetAt(0), 1, List.of("課名", "企画政策課"));

        assertThat(read(workbook).remarks())
                .containsExactly(Finding.of(FindingCode.COLUMN_UNCLEAR, Place.cell("Sheet1", "B2"), "課名", "2"));
    }

    @ParameterizedTest
    @CsvSource({"財政課, 財政課", "財政課, ''", "'', 財政課"})
    void aLabelThatStandsThereTwiceSaysWhatOneOfThemSays(String first, String second) {
        XSSFWorkbook workbook = byHand(s -> s.shiftRows(0, 0, 5));
        put(workbook.getSheetAt(0), 0, List.of("課名", first));
        put(workbook.getSheetAt(0), 1, List.of("課名", second));

        FilledForm form = read(workbook);

        assertThat(form.headText(HeadField.SECTION)).isEqualTo("財政課");
        assertThat(form.remarks()).isEmpty();
    }

    @Test
    void takesNoUnitAndNoNoteForAValueThatWasLeftBlank() {
        FilledForm form = read(Clerk.opens(new FormWriter(SampleCity.settings())
                        .departmentProfile(SampleCity.REIWA_1, Phase.RESULT, SampleCity.KEIEI_SEISAKU))
                .head(HeadField.HEAD_TITLE, "経営政策部長")
                .saves());

        assertThat(form.head(HeadField.STAFF)).contains(new FilledCell("B9", ""));
        assertThat(form.head(HeadField.BUDGET)).contains(new FilledCell("B10", ""));
    }
}
