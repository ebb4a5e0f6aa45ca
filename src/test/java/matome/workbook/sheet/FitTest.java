package matome.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "あいうえお, 1",
        "あいうえおか, 2",
        "ab cd, 1",
        "'a\nb\n\nc', 4",
        "'ab cdefghijk', 2",
        "abcdefghijklmnopqrstu, 3",
        "ｱｲｳｴｵｶｷｸｹｺ, 1",
        "①×※α℃, 1",
        "①×※α℃m, 2"
    })
    void countsLinesOfTenHalfWidthLetters(String text, int lines) {
        assertThat(Lines.of(text, 10)).isEqualTo(lines);
    }

    @Test
    void growsWithItsText() {
        assertThat(Fit.of("一行", 40, 10)).isEqualTo(new Fit(10, 20.25, true));
        assertThat(Fit.of("一行\n二行\n三行", 40, 10)).isEqualTo(new Fit(10, 48, true));
        assertThat(Fit.of("題", 40, 16)).isEqualTo(new Fit(16, 28.5, true));
    }

    @Test
    void writesSmallerWhatWouldBeHigherThanExcelAllows() {
        Fit fit = Fit.of("字".repeat(1200), 62, 10);

        assertThat(fit.points()).isLessThan(10);
        assertThat(fit.height()).isLessThanOrEqualTo(409);
        assertThat(fit.whole()).isTrue();
    }

    @Test
    void holdsTheLongestTextTheCityTakes() {
        assertThat(Fit.of("字".repeat(2000), 62, 10).whole()).isTrue();
        assertThat(Fit.of("字".repeat(1000), 38, 10).whole()).isTrue();
    }

    @Test
    void namesTheRowsThatNoHeightCanHold() {
        Opened sheet = Opened.of(new SheetWriter(Sheets.SETTINGS)
                .of(
                        Sheets.of(
                                Sheets.initiative("短い", "目標", "成果"), Sheets.initiative("長い", "目標", "字".repeat(32_767))),
                        Optional.empty()));

        Row row = sheet.sheet().getRow(sheet.heading() + 2);
        assertThat(sheet.shown("A8")).startsWith("※ No. 2 は文字が多く");
        assertThat(row.getHeightInPoints()).isEqualTo(409f);
        assertThat(row.getCell(6).getStringCellValue()).hasSize(32_767);
    }
}
