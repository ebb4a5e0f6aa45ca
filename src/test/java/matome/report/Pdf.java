package matome.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a printed sheet as a program for the blind would: in the order of the file. */
final class Pdf {

    private Pdf() {}

    interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    static <T> T look(byte[] pdf, Look<T> look) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> pages(byte[] pdf) {
        return look(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        });
    }

    static List<String> lines(byte[] pdf) {
        return pages(pdf).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    static String text(byte[] pdf) {
        return solid(String.join("", pages(pdf)));
    }

    /** Without white space of any kind, since lines are broken by the paper. */
    static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
