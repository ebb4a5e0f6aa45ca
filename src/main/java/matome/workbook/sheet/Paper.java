package matome.workbook.sheet;

import matome.workbook.Clip;
import matome.workbook.Landscape;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 across, as wide as the paper, with the same foot on every page. */
final class Paper {

    private static final double MILLIMETRE = 1 / 25.4;
    /** Excel takes 255 characters for all of a foot, and refuses a workbook with more. */
    private static final int LONGEST_LINE = 100;

    private static final int LONGEST_STAMP = 40;

    private Paper() {}

    /** For a sheet that bears the stamps in its own head: the first page says them once. */
    static void layBelowHead(XSSFSheet sheet, Running running) {
        lay(sheet, running);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        foot(sheet.getFirstFooter(), running);
    }

    static void lay(XSSFSheet sheet, Running running) {
        Landscape.lay(sheet);
        sheet.setAutobreaks(true);
        sheet.getHeader().setRight(small(Clip.of(running.stamped("〔", "〕"), LONGEST_STAMP)));
        foot(sheet.getFooter(), running);
        margins(sheet);
    }

    private static void foot(Footer footer, Running running) {
        footer.setLeft(small(Clip.of(running.line(), LONGEST_LINE)));
        footer.setCenter("&9 &P / &N");
        footer.setRight(small(running.stated().orElse("")));
    }

    private static void margins(XSSFSheet sheet) {
        margin(sheet, PageMargin.TOP, 15);
        margin(sheet, PageMargin.HEADER, 7);
        margin(sheet, PageMargin.LEFT, 10);
        margin(sheet, PageMargin.RIGHT, 10);
        margin(sheet, PageMargin.BOTTOM, 15);
        margin(sheet, PageMargin.FOOTER, 7);
    }

    /** The blank keeps a number at the beginning from joining the size. */
    private static String small(String text) {
        return "&9 " + SheetText.of(text).replaceAll("\\s", " ").replace("&", "&&");
    }

    private static void margin(XSSFSheet sheet, PageMargin side, double millimetres) {
        sheet.setMargin(side, millimetres * MILLIMETRE);
    }
}
