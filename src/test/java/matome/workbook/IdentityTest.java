package matome.workbook;

import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.FilledRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    @Test
    void readsAFormWhoseSheetWasRenamedAndWhoseHiddenSheetIsGone() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        clerk.workbook().removeSheetAt(clerk.workbook().getSheetIndex(HiddenSheet.NAME));
        clerk.workbook().setSheetName(0, "財政課（最終）");

        FilledForm form = read(clerk.saves());

        assertThat(form.sheet()).isEqualTo("財政課（最終）");
        assertThat(form.stamp()).isEmpty();
        assertThat(form.rows().get(0).identity()).isEmpty();
        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
    }

    @Test
    void rowsKeepTheirIdentityWhenOthersAreInsertedOrDeleted() {
        Clerk clerk = clerk();
        clerk.row(1, List.of("総計", "一")).row(2, List.of("総計", "二")).row(3, List.of("総計", "三"));
        insertRow(clerk, GoalSheetLayout.FIRST_ROW + 1, "追加");

        assertThat(read(clerk.saves()).rows().stream()
                        .map(r -> r.text(Column.TITLE) + r.identity().orElse("-"))
                        .toList())
                .containsExactly("一2019-0105-01", "追加-", "二2019-0105-02", "三2019-0105-03");
    }

    @Test
    void aDeletedRowTakesItsIdentityAlong() {
        Clerk clerk = clerk().row(1, List.of("総計", "一")).row(2, List.of("総計", "二"));
        clerk.workbook()
                .getSheet(HiddenSheet.NAME)
                .getRow(0)
                .getCell(HiddenSheet.REFERENCE_COLUMN)
                .setCellFormula("#REF!");

        assertThat(read(clerk.saves()).rows().stream().map(FilledRow::identity))
                .containsExactly(Optional.empty(), Optional.of("2019-0105-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM(A1:A2)", "A1", "目標管理シート!$A:$A", "1+1"})
    void aDamagedHiddenSheetDoesNoHarm(String formula) {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        XSSFSheet hidden = clerk.workbook().getSheet(HiddenSheet.NAME);
        hidden.getRow(0).getCell(HiddenSheet.REFERENCE_COLUMN).setCellFormula(formula);
        hidden.getRow(2).getCell(HiddenSheet.STAMP_COLUMN).setCellValue("いつか");

        FilledForm form = read(clerk.saves());

        assertThat(form.stamp()).isEmpty();
        assertThat(form.rows().get(0).identity()).isEmpty();
        assertThat(texts(form.rows().get(0))).isEqualTo(ROW);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aStampOfWhichAPieceIsMissingCountsAsNone(int row) {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        XSSFSheet hidden = clerk.workbook().getSheet(HiddenSheet.NAME);
        hidden.removeRow(hidden.getRow(row));

        FilledForm form = read(clerk.saves());

        assertThat(form.stamp()).isEmpty();
        assertThat(form.rows().get(0).identity()).contains("2019-0105-01");
    }

    @Test
    void anIdentityWithoutItsReferenceBelongsToNoRow() {
        Clerk clerk = clerk().row(1, List.of("総計", "一")).row(2, List.of("総計", "二"));
        XSSFSheet hidden = clerk.workbook().getSheet(HiddenSheet.NAME);
        hidden.getRow(0).createCell(HiddenSheet.REFERENCE_COLUMN).setCellValue(8);
        hidden.getRow(1).removeCell(hidden.getRow(1).getCell(HiddenSheet.REFERENCE_COLUMN));

        FilledForm form = read(clerk.saves());

        assertThat(form.stamp()).isPresent();
        assertThat(form.rows().stream().map(FilledRow::identity)).containsExactly(Optional.empty(), Optional.empty());
    }

    /** POI moves references like Excel when it shifts rows. */
    private static void insertRow(Clerk clerk, int at, String title) {
        clerk.sheet().shiftRows(at, GoalSheetLayout.LAST_ROW, 1);
        put(clerk.sheet(), at, List.of("", "総計", title));
    }
}
