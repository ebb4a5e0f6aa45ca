package matome.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** A4 on its side, as wide as the sheet and as many pages as it takes. */
public final class Landscape {

    private Landscape() {}

    public static void lay(Sheet sheet) {
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        sheet.setFitToPage(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
    }
}
