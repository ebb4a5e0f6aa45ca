package matome.workbook;

import static matome.workbook.ReadingRoom.codes;
import static matome.workbook.ReadingRoom.formWithGoal;
import static matome.workbook.ReadingRoom.numeric;
import static org.assertj.core.api.Assertions.assertThat;

import matome.model.Column;
import matome.model.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number, one format, and what Excel shows in Japan. 43739 is 1 October 2019, a Tuesday. */
class AsExcelShowsTest {

    private static String shown(double value, String format) {
        return formWithGoal(cell -> numeric(cell, value, format)).rows().get(0).text(Column.GOAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "43739.25 | h:mm AM/PM | 6:00 AM",
                "43739.75 | h:mm AM/PM | 6:00 PM",
                "43739.75 | h:mm a/p | 6:00 p",
                "43739.25 | [$-411]AM/PMh\"時\"mm\"分\" | 午前6時00分",
                "43739.75 | [$-411]AM/PMh\"時\"mm\"分\" | 午後6時00分",
                "43739.75 | h:mm:ss | 18:00:00",
                "43739.75 | hh:m:s | 18:0:0",
                "1.5 | [h]:mm | 36:00",
                "1.5 | [m] | 2160",
                "0.5 | [s] | 43200",
                "43739 | mmmm d, yyyy | October 1, 2019",
                "43739 | mmm-yy | Oct-19",
                "43739 | mmmmm | O",
                "43739 | mm/dd | 10/01",
                "43739 | [$-411]mmmm | 10月",
                "43739 | [$-411]mmm | 10月",
                "43739 | dddd | Tuesday",
                "43739 | ddd | Tue",
                "43739 | [$-411]dddd | 火曜日",
                "43739 | [$-411]ddd | 火",
                "43739 | yyyy/m/d aaaa | 2019/10/1 火曜日",
                "43739 | m/d(aaa) | 10/1(火)",
                "43739 | [$-411]gge.m.d | 令1.10.1",
                "43739 | [$-411]ggge\"年\"m\"月\" | 令和1年10月",
                "43739 | [$-ja-JP-x-gannen]ggge\"年\"m\"月\" | 令和元年10月",
                "43739 | [$-411]ee\"年\" | 01年",
                "43739.75 | h:mm:ss.0 | 18:00:00.0",
                "5 | yyyy/m/d | 1900/1/5",
                "0.75 | h:mm AM/PM | 6:00 PM",
                "43739 | [DBNum3]m\"月\"d\"日\" | １０月１日",
                "40000 | [$-411]ggge\"年\"m\"月\"d\"日\" | 平成21年7月6日",
            })
    void aMomentIsShownByItsFormat(double value, String format, String shown) {
        assertThat(shown(value, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.1 | General | 0.1",
                "12345678901 | General | 12345678901",
                "123456789012 | General | 1.23457E+11",
                "-5 | General | -5",
                "12345 | 0.00E+00 | 1.23E+04",
                "12345 | ##0.0E+0 | 12.3E+3",
                "999999 | ##0.0E+0 | 1.0E+6",
                "0.012 | 0.0E-0 | 1.2E-2",
                "0 | 0.0E+0 | 0.0E+0",
                "12345 | 0.0E-00 | 1.2E04",
                "0.5 | # ?/? | 1/2",
                "12 | 0000 | 0012",
                "1234 | 00-00 | 12-34",
                "1234567 | #,##0, | 1,235",
                "1234567 | 0.0,, | 1.2",
                "0 | #.## | .",
                "5 | ?0.? | 5.",
                "0.5 | 0.0#% | 50.0%",
                "150 | [>=100]0\"以上\";0\"未満\" | 150以上",
                "50 | [>=100]0\"以上\";0\"未満\" | 50未満",
                "0 | [<>0]0;\"なし\" | なし",
                "3 | [<>0]0;\"なし\" | 3",
                "1 | [=1]\"一つ\";0 | 一つ",
                "5 | [<=5]0\"まで\";0 | 5まで",
                "6 | [<=5]0\"まで\";0 | 6",
                "6 | [>5]0\"超\";0 | 6超",
                "5 | [>5]0\"超\";0 | 5",
                "-5 | #,##0;▲#,##0 | ▲5",
                "0 | 0;-0;\"零\" | 零",
                "12 | [DBNum3]0 | １２",
                "12 | \"約\"0\"件\" | 約12件",
                "12 | 0\\件 | 12件",
                "12 | [Red]0 | 12",
                "-5 | 0_);(0) | (5)",
                "0 | [<1]\"少\";0 | 少",
                "1 | [<1]\"少\";0 | 1",
                "3 | # ?/? | 3",
                "0.000123 | 0.00E+00 | 1.23E-04",
                "12 | [DBNum1]0 | 一二",
            })
    void aNumberIsShownByItsFormat(double value, String format, String shown) {
        assertThat(shown(value, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1 | yyyy/m/d",
                "60 | yyyy/m/d",
                "5 | yyyy/m/d(aaa)",
                "5 | m/d ddd",
                "12 | [DBNum2]0",
                "1234 | [DBNum1]#,##0",
                "43739 | [DBNum1]m\"月\"",
                "0.3 | # ?/?",
            })
    void whatExcelMayShowOtherwiseIsNotGuessedAt(double value, String format) {
        assertThat(codes(formWithGoal(cell -> numeric(cell, value, format)))).containsExactly(FindingCode.CELL_ERROR);
    }
}
