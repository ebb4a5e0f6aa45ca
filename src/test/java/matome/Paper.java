package matome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds on a printed sheet. */
final class Paper {

    private static final String HEADING = "No.課名総計・行革・その他項目目標評価成果又は課題";
    private static final String FOOTER = "令和元年度目標管理シート\\P{Digit}+\\d+/\\d+令和[元\\d]+年\\d+月\\d+日現在";

    private Paper() {}

    /** In the order of the file, without white space, since lines are broken by the paper. */
    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return solid(new PDFTextStripper().getText(document));
        }
    }

    /** Page by page. */
    static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(solid(stripper.getText(document)));
            }
        }
        return pages;
    }

    /** The same without what is printed on every page. */
    static String body(Path pdf) throws IOException {
        return text(pdf).replace(HEADING, "").replaceAll(FOOTER, "");
    }

    static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
