package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.formWithGoal;
import static matome.workbook.ReadingRoom.goalOf;
import static matome.workbook.ReadingRoom.numeric;
import static matome.workbook.ReadingRoom.put;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import matome.model.Column;
import matome.model.FindingCode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "123456789012 General -> 1.23457E+11",
                "12345678901 General -> 12345678901",
                "0.3333333333333333 General -> 0.333333333",
                "33.333333333333336 General -> 33.33333333",
                "0.1 General -> 0.1",
                "0.30000000000000004 General -> 0.3",
                "-0.000001234567 General -> -1.23457E-06",
                "100000000000 General -> 1E+11",
                "5 General\"件\" -> 5件",
                "1234.5 @ -> 1234.5",
                "-1234 #,##0_);(#,##0);\"-\" -> (1,234)",
                "-1234 #,##0_ ;[Red]\\-#,##0_) -> -1,234",
                "5445323 \"¥\"#,##0;[Red]\"¥\"\\-#,##0 -> ¥5,445,323",
                "-3 [$¥-411]#,##0;[$¥-411]-#,##0 -> ¥-3",
                "1234567 #,##0,\"千円\" -> 1,235千円",
                "1234567 0.0,,\"百万\" -> 1.2百万",
                "5 #,##0;△#,##0;0 -> 5",
                "-5 #,##0;△#,##0;0 -> △5",
                "0 0;-0;\"なし\" -> なし",
                "0.5 # ?/? -> 1/2",
                "1.25 # ?/? -> 1 1/4",
                "2.5 0.0\"%\" -> 2.5%",
                "120 [>=100]0\"以上\";0\"未満\" -> 120以上",
                "20 [>=100]0\"以上\";0\"未満\" -> 20未満",
                "12 [DBNum3]0 -> １２",
                "12 [DBNum1]0 -> 一二",
                "43647 [DBNum3][$-411]ggge\"年\"m\"月\"d\"日\" -> 令和１年７月１日",
                "43647 [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy -> 2019年7月1日",
                "43647.5 [$-F400]h:mm:ss\\ AM/PM -> 12:00:00",
                "43647.75 [$-411]AM/PM\\ h:mm -> 午後 6:00",
                "43647 [$-411]dddd -> 月曜日",
                "1.0625 [h]:mm -> 25:30",
                "1.0625 [mm]:ss -> 1530:00",
                "0.00001 mm:ss.0 -> 00:00.8",
                "1500 0!人 -> 1500!人",
                "5 [=5]\"五\"0;0 -> 五5",
                "6 [=5]\"五\"0;0 -> 6",
                "6 [<>5]\"他\"0;0 -> 他6",
                "5 [<>5]\"他\"0;0 -> 5",
                "5 [<=5]\"下\"0;0 -> 下5",
                "6 [>5]\"上\"0;0 -> 上6",
                "5 [>5]\"上\"0;0 -> 5",
                "5 [<5]\"下\"0;0 -> 5",
                "0.05 0.00E+00 -> 5.00E-02",
                "0 0.00E+00 -> 0.00E+00",
                "12345 0.00E-00 -> 1.23E04",
                "9.999 0.00E+00 -> 1.00E+01",
                "1234567 ##0.0E+0 -> 1.2E+6",
                "5 \"第\"?0 -> 第 5",
                "0.5 .00 -> .50",
                "12.5 .00 -> 12.50",
                "4.5 0.0? -> 4.5 ",
                "1234 0000\"-\"00 -> 0012-34",
                "1234567 #,##0,.0 -> 1,234.6",
                "3 [DBNum3]0\"件\" -> ３件",
                "4.5 #.# -> 4.5",
                "44 #.# -> 44.",
                "8112345678 000\\-0000\\-0000 -> 081-1234-5678",
            })
    void showsWhatExcelShows(String valueAndFormat, String shown) {
        int space = valueAndFormat.indexOf(' ');
        double value = Double.parseDouble(valueAndFormat.substring(0, space));

        assertThat(goalOf(cell -> numeric(cell, value, valueAndFormat.substring(space + 1))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"5, ;;;", "0, '#,###'", "0, 0;-0;;@", "-5, '0;'"})
    void showsNothingWhereExcelShowsNothing(double value, String format) {
        assertThat(goalOf(cell -> numeric(cell, value, format))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, yyyy/m/d, 0",
        "60, yyyy/m/d, 60",
        "-1, yyyy/m/d, ####",
        "3000000, yyyy/m/d, ####",
        "1234, [DBNum2]General, 1234 General",
        "1234, '[DBNum1]#,##0', '1234 #,##0'",
        "0.3, # ?/8, 0.3 # ?/8",
        "43647, bbbb, 43647 bbbb",
        "-5, [>=100]0;0.0, -5 0.0",
        "5, [>=100]0;[<0]0, ####",
        "12, '[DBNum3]#,##0', '12 #,##0'",
        "12, [DBNum2]0, 12 0",
        "43647, [DBNum1]yyyy, 43647 yyyy",
        "43647, [DBNum2]yyyy, 43647 yyyy",
        "5, 0yyyy, 5 0yyyy",
        "30, aaa, 30",
        "2, dddd, 2",
    })
    void saysWhereItCannotBeSure(double value, String format, String said) {
        assertThat(formWithGoal(cell -> numeric(cell, value, format)).remarks())
                .extracting(f -> f.code() + " " + f.facts().get(0))
                .containsExactly(FindingCode.CELL_ERROR + " " + said);
    }

    @ParameterizedTest
    @CsvSource({
        "37, -1234, '-1,234'",
        "38, -1234, '-1,234'",
        "40, -1234.5, '-1,234.50'",
        "6, 1234, '¥1,234'",
        "41, 0, -",
        "41, -5, -5",
        "22, 43647.25, 2019/7/1 6:00",
        "10, 0.882, 88.20%",
        "11, 12345, 1.23E+04",
        "49, 12, 12",
    })
    void knowsWhatANumberedFormatIsInJapan(short format, double value, String shown) {
        assertThat(goalOf(cell -> {
                    cell.setCellValue(value);
                    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat(format);
                    cell.setCellStyle(style);
                }))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "@\"課\", 財政, 財政課",
                "0;-0;0;@\"様\", 山田, 山田様",
                "yyyy/m/d;@, 未定, 未定",
                "'#,##0', 算定中, 算定中",
                ";;;, 秘密, ''"
            })
    void showsATextAsItsFormatAsks(String format, String text, String shown) {
        assertThat(goalOf(cell -> {
                    numeric(cell, 0, format);
                    cell.setCellValue(text);
                }))
                .isEqualTo(shown);
    }

    @Test
    void whatIsTooWideForItsColumnIsReadAllTheSame() {
        assertThat(goalOf(cell -> {
                    numeric(cell, 43647, "[$-411]ggge\"年\"m\"月\"d\"日\"");
                    cell.getSheet().setColumnWidth(3, 256);
                }))
                .isEqualTo("令和1年7月1日");
    }

    @Test
    void roundsAndGroupsAsArithmeticDoes() {
        Random random = new Random(11);
        XSSFWorkbook workbook = byHand(s -> {
            for (int row = 1; row <= 300; row++) {
                put(s, row, List.of("" + row, "総計", "項目", "目標", "A", "成果"));
            }
        });
        double[] values = random.doubles(300, 0, 1e7).toArray();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int i = 0; i < values.length; i++) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(i + 1).getCell(3);
            cell.setCellValue(values[i]);
            cell.setCellStyle(style);
        }

        List<String> shown =
                read(workbook).rows().stream().map(r -> r.text(Column.GOAL)).toList();

        for (int i = 0; i < values.length; i++) {
            assertThat(shown.get(i)).matches("[0-9]{1,3}(,[0-9]{3})*\\.[0-9]{2}");
            assertThat(Double.parseDouble(shown.get(i).replace(",", "")))
                    .isBetween(values[i] - 0.00501, values[i] + 0.00501);
        }
    }
}
