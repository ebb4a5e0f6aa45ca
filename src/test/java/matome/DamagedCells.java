package matome;

import static matome.Damage.changed;
import static matome.Damage.read;
import static matome.Damage.refused;
import static matome.Damage.with;
import static matome.Example.cell;
import static matome.Example.typed;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cells that hold something else than the plain text that was asked for. */
final class DamagedCells {

    private DamagedCells() {}

    static Stream<Damage> all() {
        return Stream.of(numbers(), formulas(), letters(), formats(), values()).flatMap(d -> d);
    }

    private static Stream<Damage> numbers() {
        return Stream.of(
                changed("a number", w -> cell(w, "D8").setCellValue(12), with(0, 2, "12")),
                changed("a percentage", w -> number(w, "D8", 0.9, "0.0%"), with(0, 2, "90.0%")),
                changed("an amount", w -> number(w, "D8", 5445323, "#,##0\"千円\""), with(0, 2, "5,445,323千円")),
                changed("a date", w -> number(w, "D8", 43739, "yyyy/m/d"), with(0, 2, "2019/10/1")),
                changed(
                        "a Japanese date",
                        w -> number(w, "D8", 43739, "[$-411]ggge\"年\"m\"月\"d\"日\""),
                        with(0, 2, "令和1年10月1日")),
                changed("a short Japanese date", w -> number(w, "D8", 43739, "[$-411]ge.m.d"), with(0, 2, "R1.10.1")),
                changed("a weekday", w -> number(w, "D8", 43739, "m\"月\"d\"日\"(aaa)"), with(0, 2, "10月1日(火)")),
                changed("a truth", w -> cell(w, "D8").setCellValue(true), with(0, 2, "TRUE"), "N-201 D8"),
                changed("a number as text", typed("D8", "１２回"), with(0, 2, "１２回")));
    }

    private static Stream<Damage> formulas() {
        return Stream.of(
                changed(
                        "a formula with its result",
                        w -> {
                            cell(w, "F8").setCellFormula("\"12回\"&\"発行した。\"");
                            w.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(w, "F8"));
                        },
                        with(0, 4, "12回発行した。"),
                        "N-104 F8"),
                refused(
                        "a formula that was never computed",
                        w -> {
                            cell(w, "F8").setBlank();
                            cell(w, "F8").setCellFormula("A1");
                        },
                        "R-107 F8"),
                refused("a reference that is gone", error("F8", FormulaError.REF), "R-107 F8"),
                refused("a lookup that found nothing", error("D9", FormulaError.NA), "R-107 D9"),
                refused("a division by nothing", error("E10", FormulaError.DIV0), "R-107 E10"));
    }

    private static Stream<Damage> letters() {
        return Stream.of(
                changed("line breaks", typed("F8", "1回目\n2回目"), with(0, 4, "1回目\n2回目")),
                changed("blanks around", typed("F8", "\n 　12回発行した。 \n"), with(0, 4, "12回発行した。")),
                changed("kana in half width", typed("F8", "12回ﾊｯｺｳした。"), with(0, 4, "12回ﾊｯｺｳした。")),
                changed("kanji of four bytes", typed("C8", "𠮷野の整備"), with(0, 1, "𠮷野の整備"), "R-508 C8"),
                changed(
                        "a variant of a kanji",
                        typed("C8", "葛\uDB40\uDD00西の整備"),
                        with(0, 1, "葛\uDB40\uDD00西の整備"),
                        "R-508 C8"),
                changed("an emoji", typed("F8", "12回発行した😀"), with(0, 4, "12回発行した😀"), "R-510 F8"),
                changed("letters apart from their marks", typed("C8", "カ\u3099イド発行"), with(0, 1, "カ\u3099イド発行")),
                changed("a text that looks like a formula", typed("F8", "=12回発行した。"), with(0, 4, "=12回発行した。")),
                changed("a text that looks like markup", typed("F8", "<b>12回</b>&amp;"), with(0, 4, "<b>12回</b>&amp;")),
                refused("a text of 32,767 letters", typed("F8", "あ".repeat(32_767)), "R-306 F8", "R-509 F8"),
                refused("a bell", typed("F8", "12回_x0007_発行した。"), "R-307 F8"));
    }

    private static Stream<Damage> formats() {
        return Stream.of(
                changed("bold in the middle", w -> rich(w, "C8", font(w, false)), with(0, 1, "広報紙の発行")),
                refused("struck through in the middle", w -> rich(w, "C8", font(w, true)), "R-310 C8"),
                refused(
                        "struck through as a whole",
                        w -> {
                            CellStyle style = w.createCellStyle();
                            style.cloneStyleFrom(cell(w, "F9").getCellStyle());
                            style.setFont(font(w, true));
                            cell(w, "F9").setCellStyle(style);
                        },
                        "R-310 F9"),
                read("phonetic guides", w -> {
                    XSSFRichTextString text = new XSSFRichTextString("広報紙の発行");
                    var guide = text.getCTRst().addNewRPh();
                    guide.setSb(0);
                    guide.setEb(3);
                    guide.setT("コウホウシ");
                    cell(w, "C8").setCellValue(text);
                }),
                read("a comment of the clerk's own", w -> {
                    var drawing = w.getSheetAt(0).createDrawingPatriarch();
                    var comment =
                            drawing.createCellComment(w.getCreationHelper().createClientAnchor());
                    comment.setString(new XSSFRichTextString("課長に確認中"));
                    cell(w, "D8").setCellComment(comment);
                }),
                read("no style at all", w -> cell(w, "D8").setCellStyle(w.getCellStyleAt(0))));
    }

    private static Stream<Damage> values() {
        return Stream.of(
                changed("rating in full width", typed("E8", "Ａ"), with(0, 3, "A"), "N-101 E8"),
                changed("rating in small", typed("E8", "b "), with(0, 3, "B"), "N-101 E8"),
                refused("rating that is none", typed("E8", "◎"), "R-302 E8"),
                refused("rating forgotten", typed("E8", ""), "R-301 E8"),
                changed("category the other way round", typed("B10", "行革／総計"), with(2, 0, "総計・行革"), "N-101 B10"),
                refused("category that is none", typed("B8", "総合戦略"), "R-303 B8"),
                refused("no reason for what was not achieved", typed("F10", ""), "R-309 F10"),
                refused("a goal forgotten", typed("D8", ""), "R-301 D8"),
                refused(
                        "nothing but a rating",
                        w -> {
                            for (String address : new String[] {"B8", "C8", "D8", "F8"}) {
                                cell(w, address).setBlank();
                            }
                        },
                        "R-301 B8",
                        "R-301 C8",
                        "R-301 D8",
                        "R-301 F8"),
                changed("a goal without measure", typed("D8", "広報を充実する。"), with(0, 2, "広報を充実する。"), "N-201 D8"),
                changed("not done, but rated A", typed("F8", "発行には至らなかった。"), with(0, 4, "発行には至らなかった。"), "R-502 F8"),
                changed("short of its number", typed("F8", "11回発行した。"), with(0, 4, "11回発行した。"), "R-503 F8"),
                changed(
                        "a day that is none",
                        typed("F9", "令和元年11月31日に公表した。"),
                        with(1, 4, "令和元年11月31日に公表した。"),
                        "R-504 F9"),
                changed(
                        "an era that had not begun",
                        typed("F9", "令和元年4月1日に公表した。"),
                        with(1, 4, "令和元年4月1日に公表した。"),
                        "R-506 F9"),
                changed(
                        "another year's day",
                        typed("F9", "平成30年8月1日に公表した。"),
                        with(1, 4, "平成30年8月1日に公表した。"),
                        "R-505 F9"));
    }

    private static void number(XSSFWorkbook workbook, String address, double value, String format) {
        XSSFCell cell = cell(workbook, address);
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static Example.Deed error(String address, FormulaError error) {
        return w -> cell(w, address).setCellErrorValue(error.getCode());
    }

    private static void rich(XSSFWorkbook workbook, String address, XSSFFont font) {
        XSSFRichTextString text = new XSSFRichTextString(cell(workbook, address).getStringCellValue());
        text.applyFont(1, 3, font);
        cell(workbook, address).setCellValue(text);
    }

    private static XSSFFont font(XSSFWorkbook workbook, boolean struck) {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(struck);
        font.setBold(!struck);
        return font;
    }
}
