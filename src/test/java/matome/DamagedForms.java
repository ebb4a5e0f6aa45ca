package matome;

import static matome.Damage.FIRST;
import static matome.Damage.SECOND;
import static matome.Damage.THIRD;
import static matome.Damage.changed;
import static matome.Damage.read;
import static matome.Damage.refused;
import static matome.Damage.with;
import static matome.Example.cell;
import static matome.Example.typed;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets, headings, columns and rows that are not as we handed them out. */
final class DamagedForms {

    private DamagedForms() {}

    static Stream<Damage> all() {
        return Stream.of(sheets(), headings(), columns(), rowsOfTheTable(), merged(), heads())
                .flatMap(d -> d);
    }

    private static Stream<Damage> sheets() {
        return Stream.of(
                read("nothing", w -> {}),
                read("sheet renamed", w -> w.setSheetName(0, "財政課（提出）"), "R-408"),
                read("sheet moved to the end", w -> w.setSheetOrder("目標管理シート", w.getNumberOfSheets() - 1)),
                read("a sheet of notes before it", w -> {
                    w.createSheet("連絡").createRow(0).createCell(0).setCellValue("よろしくお願いします。目標は下のとおり。");
                    w.setSheetOrder("連絡", 0);
                }),
                read("a list of something else beside it", w -> others(w.createSheet("参考"), "項目", "金額")),
                read("a copy of the sheet", w -> w.cloneSheet(0), "N-102"),
                read(
                        "two copies of the sheet",
                        w -> {
                            w.cloneSheet(0);
                            w.cloneSheet(0, "控え");
                        },
                        "N-102"),
                read("a blank copy of the sheet", w -> {
                    w.cloneSheet(0);
                    empty(w.getSheetAt(w.getNumberOfSheets() - 1));
                }),
                read("an example on a sheet of its own", w -> {
                    w.cloneSheet(0, "記入例");
                    w.getSheet("記入例").getRow(7).getCell(2).setCellValue("ほかの項目");
                }),
                read("guide removed", w -> w.removeSheetAt(w.getSheetIndex("記入要領"))),
                read(
                        "sheet hidden behind another",
                        w -> {
                            w.createSheet("表紙");
                            w.setActiveSheet(w.getSheetIndex("表紙"));
                            w.setSheetVisibility(0, SheetVisibility.HIDDEN);
                        },
                        "R-406"),
                refused(
                        "a copy that says something else",
                        w -> {
                            w.cloneSheet(0);
                            cell(w, "D8").setCellValue("年24回発行する。");
                        },
                        "R-105"),
                refused(
                        "the copy of another section",
                        w -> {
                            w.cloneSheet(0);
                            cell(w, "C4").setCellValue("課999");
                        },
                        "R-115"),
                refused("form cleared", w -> empty(w.getSheetAt(0)), "R-305"),
                refused("sheet deleted", w -> w.removeSheetAt(0), "R-104"));
    }

    private static Stream<Damage> headings() {
        return Stream.of(
                read("table moved down a row", w -> w.getSheetAt(0).shiftRows(6, 27, 1), "R-403 A8:F8"),
                read("table moved down ten rows", w -> w.getSheetAt(0).shiftRows(6, 27, 10), "R-403 A17:F17"),
                read("headings without the line breaks", typed("B7", "総計・行革・その他")),
                read("headings with blanks", typed("C7", "項　　目")),
                read("headings in full width", typed("A7", "Ｎｏ．")),
                read("headings with a line break", typed("F7", "成果\n又は\n課題")),
                read("headings with a colon", typed("D7", "目標：")),
                read("synonym for the title", typed("C7", "事業名"), "R-409 C7"),
                read("synonym for the goal", typed("D7", "年度目標"), "R-409 D7"),
                read(
                        "synonyms for two",
                        w -> {
                            cell(w, "E7").setCellValue("自己評価");
                            cell(w, "F7").setCellValue("成果と課題");
                        },
                        "R-409 E7",
                        "R-409 F7"),
                read("heading merged with the row above", w -> {
                    cell(w, "C6").setCellValue("項目");
                    cell(w, "C7").setBlank();
                    w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("C6:C7"));
                }),
                refused("a heading deleted", typed("D7", ""), "R-114 A7:F7", "R-109 D8", "R-109 D9", "R-109 D10"),
                refused(
                        "a heading that means nothing",
                        typed("D7", "もくひょう？"),
                        "R-114 A7:F7",
                        "R-404 A7:F7",
                        "R-402 D8:D10"),
                refused(
                        "a heading twice",
                        typed("F7", "目標"),
                        "R-114 A7:F7",
                        "R-106 F7",
                        "R-402 D8:D10",
                        "R-402 F8:F10"),
                refused(
                        "all headings deleted",
                        w -> w.getSheetAt(0).removeRow(w.getSheetAt(0).getRow(6)),
                        "R-104"));
    }

    private static Stream<Damage> columns() {
        return Stream.of(
                read(
                        "a blank column before the table",
                        w -> {
                            for (int row = 6; row < 10; row++) {
                                for (int column = 5; column >= 0; column--) {
                                    move(w.getSheetAt(0).getRow(row), column, column + 1);
                                }
                            }
                        },
                        "R-404 B7:G7"),
                read(
                        "rating and outcome changed places",
                        w -> {
                            for (int row = 6; row < 10; row++) {
                                swap(w.getSheetAt(0).getRow(row), 4, 5);
                            }
                        },
                        "R-404 A7:F7"),
                read(
                        "No. deleted",
                        w -> {
                            for (int row = 6; row < 27; row++) {
                                w.getSheetAt(0).getRow(row).getCell(0).setBlank();
                            }
                        },
                        "R-404 B7:F7"),
                read("a column hidden", w -> w.getSheetAt(0).setColumnHidden(4, true), "R-406 E8:E10"),
                read("columns made narrow", w -> w.getSheetAt(0).setColumnWidth(3, 256)),
                refused("a text in a column without heading", typed("G8", "追記"), "R-109 G8"),
                read("a text far beside the table", typed("J8", "担当 山田"), "R-402 J8"));
    }

    private static Stream<Damage> rowsOfTheTable() {
        return Stream.of(
                read("a blank row between", w -> w.getSheetAt(0).shiftRows(8, 9, 1)),
                read("five blank rows between", w -> w.getSheetAt(0).shiftRows(9, 9, 5)),
                read("a row hidden", w -> w.getSheetAt(0).getRow(8).setZeroHeight(true), "R-406 A9:F9"),
                read("rows without their No.", w -> cell(w, "A9").setBlank()),
                read("numbers that jump", w -> cell(w, "A10").setCellValue(30)),
                changed(
                        "rows sorted another way",
                        w -> {
                            for (int i = 1; i < 6; i++) {
                                String first = cell(w, address(i, 8)).getStringCellValue();
                                cell(w, address(i, 8))
                                        .setCellValue(cell(w, address(i, 10)).getStringCellValue());
                                cell(w, address(i, 10)).setCellValue(first);
                            }
                        },
                        List.of(THIRD, SECOND, FIRST)),
                changed("a row deleted", w -> clear(w, 9), List.of(FIRST, THIRD)),
                changed("a row far below the frame", w -> move(w, 10, 60), List.of(FIRST, SECOND, THIRD)),
                read("a subtotal between", typed("C11", "小計"), "N-106 C11"),
                read("a remark under the table", typed("A12", "※実績は3月31日のもの。"), "N-106 A12"),
                read("the end marked", typed("C11", "以下余白"), "N-106 C11"),
                refused(
                        "a row with a title alone",
                        typed("C11", "新規の取り組み"),
                        "R-301 B11",
                        "R-301 D11",
                        "R-301 E11",
                        "R-301 F11"),
                refused("the same title twice", typed("C9", "広報紙の発行"), "R-308 C9"),
                read("one number twice", typed("A9", "1"), "R-118 A8,A9"),
                read("a No. that is a text", typed("A9", "新規"), "R-402 A9"));
    }

    private static Stream<Damage> merged() {
        return Stream.of(
                changed(
                        "category merged over two rows",
                        w -> {
                            cell(w, "B9").setBlank();
                            merge(w, "B8:B9");
                        },
                        with(1, 0, "総計"),
                        "N-103 B8:B9"),
                refused("title merged over two rows", w -> merge(w, "C8:C9"), "R-108 C8:C9"),
                refused("outcome merged over three rows", w -> merge(w, "F8:F10"), "R-108 F8:F10"),
                read("a row merged into the blank one below", w -> {
                    w.getSheetAt(0).shiftRows(8, 9, 1);
                    merge(w, "D8:D9");
                }),
                read("the title line merged wider", w -> cell(w, "A1").setCellValue("令和元年度 目標管理シート（改）")));
    }

    private static Stream<Damage> heads() {
        return Stream.of(
                read("year in another way of writing", typed("C2", "Ｒ１")),
                read("year as 平成31年度", typed("C2", "平成31年度")),
                refused(
                        "year as a date",
                        w -> cell(w, "C2").setCellErrorValue(FormulaError.NAME.getCode()),
                        "R-107 C2"),
                read("phase with blanks", typed("F2", "結 果 報 告")),
                refused("phase left empty", typed("F2", ""), "R-301 F2"),
                refused("another year", typed("C2", "令和9年度"), "R-201 C2"),
                refused("another phase", typed("F2", "中間報告"), "R-202 F2"),
                refused("a department that is none", typed("C3", "水道局"), "R-203 C3"),
                refused("a department with a slip", typed("C3", "経営政部"), "R-208 C3"),
                refused("a section that is none", typed("C4", "水道"), "R-204 C4"),
                refused(
                        "two different years",
                        w -> {
                            cell(w, "A6").setCellValue("年度");
                            cell(w, "C6").setCellValue("令和2年度");
                        },
                        "R-106 C6"),
                read("the author's name forgotten", typed("F3", "")));
    }

    private static void others(XSSFSheet sheet, String... headings) {
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < headings.length; i++) {
                (i == 0 ? sheet.createRow(row) : sheet.getRow(row))
                        .createCell(i)
                        .setCellValue(headings[i] + row);
            }
        }
    }

    private static void empty(XSSFSheet sheet) {
        for (int row = 7; row < 10; row++) {
            for (int column = 1; column < 6; column++) {
                sheet.getRow(row).getCell(column).setBlank();
            }
        }
    }

    private static void merge(XSSFWorkbook workbook, String range) {
        workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(range));
    }

    private static void clear(XSSFWorkbook workbook, int row) {
        for (int column = 1; column < 6; column++) {
            cell(workbook, address(column, row)).setBlank();
        }
    }

    private static void move(XSSFWorkbook workbook, int from, int to) {
        for (int column = 1; column < 6; column++) {
            cell(workbook, address(column, to))
                    .setCellValue(cell(workbook, address(column, from)).getStringCellValue());
        }
        clear(workbook, from);
    }

    private static String address(int column, int row) {
        return List.of("A", "B", "C", "D", "E", "F").get(column) + row;
    }

    private static void move(XSSFRow row, int from, int to) {
        XSSFCell cell = row.getCell(from);
        XSSFCell target = row.getCell(to) == null ? row.createCell(to) : row.getCell(to);
        if (cell.getCellType() == CellType.NUMERIC) {
            target.setCellValue(cell.getNumericCellValue());
        } else {
            target.setCellValue(cell.getStringCellValue());
        }
        cell.setBlank();
    }

    private static void swap(XSSFRow row, int one, int other) {
        String left = row.getCell(one).getStringCellValue();
        row.getCell(one).setCellValue(row.getCell(other).getStringCellValue());
        row.getCell(other).setCellValue(left);
    }
}
