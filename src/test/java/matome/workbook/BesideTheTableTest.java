package matome.workbook;

import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What people write to the right and to the left of the table. */
class BesideTheTableTest {

    @Test
    void losesNoTextBesideTheTable() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("表");
        put(sheet, 0, List.of("No.", "総計・行革・その他", "項目", "目標", "評価", "成果又は課題"));
        put(sheet, 1, List.of("1", "総計", "項目名", "目標文", "A", "成果文", "成果の続き", "", "確認済"));

        assertThat(read(workbook).remarks())
                .containsExactly(
                        Finding.of(
                                FindingCode.UNDER_NO_HEADING,
                                Place.cell("表", "G2").inRow(1),
                                "成果の続き"),
                        Finding.of(
                                FindingCode.OUTSIDE_TABLE, Place.cell("表", "I2").inRow(1), "確認済"));
    }
}
