package matome.workbook;

import static matome.workbook.ReadingRoom.HEADINGS;
import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.bytes;
import static matome.workbook.ReadingRoom.clerk;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static matome.workbook.ReadingRoom.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SeveralTablesTest {

    private static final List<String> ROW = List.of("1", "総計", "項目名", "目標文", "A", "成果文");

    @Test
    void readsCopiesOfTheSameOnceFromTheFormsOwnSheet() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        clerk.workbook().cloneSheet(0);
        clerk.workbook().setSheetOrder("目標管理シート (2)", 0);

        FilledForm form = read(clerk.saves());

        assertThat(form.sheet()).isEqualTo("目標管理シート");
        assertThat(form.remarks())
                .containsExactly(
                        Finding.of(FindingCode.COPIES_OF_THE_SAME, Place.sheet("目標管理シート"), "目標管理シート", "目標管理シート (2)"));
    }

    @Test
    void refusesTwoVersionsOfOneSectionsTable() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        clerk.workbook().cloneSheet(0);
        clerk.row(2, ROW.subList(1, 6));

        assertThat(unreadable(clerk.saves()))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_TABLES, Place.FILE, "目標管理シート、目標管理シート (2)"));
    }

    @Test
    void namesTheSectionsWhoseTablesCameTogether() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        clerk.workbook().cloneSheet(0);
        clerk.head(HeadField.SECTION, "企画政策課");

        assertThat(unreadable(clerk.saves()))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_SECTIONS, Place.FILE, "企画政策課（目標管理シート）、財政課（目標管理シート (2)）"));
    }

    @Test
    void takesTheNamesOfSheetsForSectionsWhereNoHeadSaysIt() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        for (String section : List.of("財政課", "企画政策課")) {
            XSSFSheet sheet = workbook.createSheet(section);
            put(sheet, 0, HEADINGS);
            put(sheet, 1, ROW);
            put(sheet, 2, List.of("2", "総計", section));
        }

        assertThat(unreadable(bytes(workbook)))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_SECTIONS, Place.FILE, "財政課（財政課）、企画政策課（企画政策課）"));
    }

    @Test
    void tellsTheTablesOfTwoSectionsApartThatStandBelowEachOther() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("まとめて");
        int row = 0;
        for (String section : List.of("財政課", "企画政策課")) {
            put(sheet, row, List.of("課名", section));
            put(sheet, row + 1, HEADINGS);
            put(sheet, row + 2, ROW);
            row += 4;
        }

        assertThat(unreadable(bytes(workbook)))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_SECTIONS, Place.FILE, "財政課（まとめて）、企画政策課（まとめて）"));
    }

    @Test
    void readsTheFilledOneOfTwoTablesOnASheetAndNothingOfTheOther() {
        XSSFWorkbook workbook = byHand(s -> {
            put(s, 1, ROW);
            put(s, 3, List.of("課名", ""));
            put(s, 4, HEADINGS);
            put(s, 5, List.of("1"));
        });

        assertThat(read(workbook).rows()).hasSize(1);
        assertThat(read(workbook).remarks()).isEmpty();
    }

    @Test
    void twoTablesBesideEachOtherAreTwo() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("表");
        put(sheet, 0, twice(HEADINGS));
        put(sheet, 1, twice(ROW));

        assertThat(unreadable(bytes(workbook)))
                .isEqualTo(Finding.of(FindingCode.SEVERAL_TABLES, Place.FILE, "表（A1）、表（H1）"));
    }

    @Test
    void ourOwnAnswerIsNoTable() {
        Clerk clerk = clerk().row(1, ROW.subList(1, 6));
        XSSFSheet answer = clerk.workbook().createSheet("確認結果");
        clerk.workbook().setSheetOrder("確認結果", 0);
        put(answer, 0, HEADINGS);
        put(answer, 1, List.of("9", "行革", "別の項目", "別の目標", "B", "別の成果"));

        FilledForm form = read(clerk.workbook());

        assertThat(form.sheet()).isEqualTo("目標管理シート");
        assertThat(form.remarks()).isEmpty();
    }

    private static List<String> twice(List<String> texts) {
        return new ArrayList<>(
                Stream.of(texts, List.of(""), texts).flatMap(List::stream).toList());
    }
}
