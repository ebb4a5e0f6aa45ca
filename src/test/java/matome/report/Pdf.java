package matome.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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

    /** A page on which a word is printed twice, the second time a few points to the right. */
    static byte[] overprinted(String word, float shift) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = Pdf.class.getResourceAsStream("/fonts/BIZUDGothic-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                PDType0Font typeface = PDType0Font.load(document, Objects.requireNonNull(font));
                for (float left : List.of(100f, 100 + shift)) {
                    contents.beginText();
                    contents.setFont(typeface, 10);
                    contents.newLineAtOffset(left, 500);
                    contents.showText(word);
                    contents.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
