package matome.workbook;

import static matome.workbook.ReadingRoom.byHand;
import static matome.workbook.ReadingRoom.goalOf;
import static matome.workbook.ReadingRoom.numeric;
import static matome.workbook.ReadingRoom.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import matome.model.Column;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final double JULY_1 = 43647;
    private static final int GOAL = 3;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "yyyy/m/d -> 2019/7/1",
                "yyyy/mm/dd;@ -> 2019/07/01",
                "yyyy\"年\"m\"月\"d\"日\";@ -> 2019年7月1日",
                "[$-411]ge.m.d;@ -> R1.7.1",
                "[$-411]gge\"年\" -> 令1年",
                "[$-411]ggge\"年\"m\"月\"d\"日\";@ -> 令和1年7月1日",
                "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@ -> 令和元年7月1日",
                "[$-ja-JP-x-gannen,80]ggge\\年m\\月 -> 令和1年7月",
                "[<43586][$-411]ggge\"年\";[<43831][$-411]ggg\"元年\"m\"月\";[$-411]ggge\"年\" -> 令和元年7月",
                "[$-411]gee.mm.dd -> R01.07.01",
                "aaa -> 月",
                "aaaa -> 月曜日",
                "m\"月\"d\"日\"(aaa) -> 7月1日(月)",
                "m/d\\(aaa\\) -> 7/1(月)",
                "d-mmm-yy -> 1-Jul-19",
                "dddd, mmmm d -> Monday, July 1",
                "ddd d -> Mon 1",
                "mmmmm -> J",
                "mmm yyyy -> Jul 2019",
                "yyy -> 2019",
                "[$-411]mmm -> 7月",
                "[$-411]mmmmm -> J",
                "[$-411]ddd -> 月",
                "[$-ja-JP-x-gannen]ggge.m -> 令和1.7",
                "[$-ja-JP-x-gannen]ggge -> 令和1",
                "yyyy a -> 2019 a",
                "[赤]yyyy.m.d -> 2019.7.1",
                "General -> 43647",
                "#,##0 -> 43,647",
                "0\"件\" -> 43647件",
                "#,##0;\"▲ \"#,##0 -> 43,647",
                "0.00E+00 -> 4.36E+04",
                "[h]\"時間\" -> 1047528時間",
                "[h]:mm -> 1047528:00",
            })
    void showsADateAsExcelDoes(String format, String shown) {
        assertThat(goalOf(cell -> numeric(cell, JULY_1, format))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2019/7/1",
        "27, R1.7.1",
        "28, 令和1年7月1日",
        "29, 令和1年7月1日",
        "30, 7/1/19",
        "31, 2019年7月1日",
        "34, 2019年7月",
        "35, 7月1日",
        "36, R1.7.1",
        "50, R1.7.1",
        "51, 令和1年7月1日",
        "52, 2019年7月",
        "53, 7月1日",
        "54, 令和1年7月1日",
        "55, 2019年7月",
        "56, 7月1日",
        "57, R1.7.1",
        "58, 令和1年7月1日",
    })
    void showsADateInAFormatThatTheFileOnlyNumbers(short format, String shown) {
        assertThat(goalOf(cell -> {
                    cell.setCellValue(JULY_1);
                    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat(format);
                    cell.setCellStyle(style);
                }))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "2020-01-01, 令和2年1月1日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "1926-12-25, 昭和元年12月25日",
        "1912-07-29, 明治45年7月29日",
    })
    void changesErasOnTheDay(LocalDate day, String shown) {
        double serial = DateUtil.getExcelDate(day);

        assertThat(goalOf(cell -> numeric(cell, serial, "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "h:mm -> 13:05",
                "h\"時\"mm\"分\" -> 13時05分",
                "h:mm:ss -> 13:05:09",
                "AM/PM h:mm -> PM 1:05",
                "yyyy/m/d h:mm -> 2019/7/1 13:05",
                "mm:ss -> 05:09",
                "mm:ss.000 -> 05:09.000",
                "s -> 9",
                "h A/P -> 1 P",
                "[$-411]AM/PM h:mm -> 午後 1:05",
                "hh:mmmm -> 13:July",
                "[s] -> 3771147909",
                "[h]:mm:ss -> 1047541:05:09",
                "[mm]:ss -> 62852465:09",
            })
    void showsATimeAsExcelDoes(String format, String shown) {
        double moment = JULY_1 + (13 * 3600 + 5 * 60 + 9) / 86400.0;

        assertThat(goalOf(cell -> numeric(cell, moment, format))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, h:mm, 12:00",
        "0.25, AM/PM h, AM 6",
        "0, AM/PM h, AM 12",
        "0.25, '[$-411]AM/PM h', 午前 6",
        "59, yyyy/m/d, 1900/2/28",
        "61, aaa, 木",
        "2958465, yyyy/m/d, 9999/12/31",
    })
    void showsTheEdgesOfTheDayAndOfTheCalendar(double value, String format, String shown) {
        assertThat(goalOf(cell -> numeric(cell, value, format))).isEqualTo(shown);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        XSSFWorkbook workbook = byHand(s -> ReadingRoom.put(s, 1, List.of("1", "総計", "項目", "目標", "A", "成果")));
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        numeric(workbook.getSheetAt(0).getRow(1).getCell(GOAL), JULY_1 - 1462, "[$-411]ggge\"年\"m\"月\"d\"日\"");

        assertThat(read(workbook).rows().get(0).text(Column.GOAL)).isEqualTo("令和1年7月1日");
    }
}
