package matome.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each letter of a page stands, to see whether one lies on another or runs off the paper. */
public final class Glyphs extends PDFTextStripper {

    /** Letters of one line touch; anything beyond a quarter of a letter is a fault. */
    private static final float TOUCH = 0.25f;

    /** A letter and its box, in points from the paper's upper left corner. */
    record Glyph(String letter, float left, float top, float right, float bottom) {

        private static Glyph of(TextPosition position) {
            float bottom = position.getYDirAdj();
            return new Glyph(
                    position.getUnicode(),
                    position.getXDirAdj(),
                    bottom - position.getFontSizeInPt() * 0.8f,
                    position.getXDirAdj() + position.getWidthDirAdj(),
                    bottom);
        }

        private float width() {
            return right - left;
        }

        private boolean liesOn(Glyph other) {
            float across = Math.min(right, other.right) - Math.max(left, other.left);
            float down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return across > TOUCH * Math.min(width(), other.width())
                    && down > TOUCH * Math.min(bottom - top, other.bottom - other.top);
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();

    private Glyphs(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!position.getUnicode().isBlank()) {
            glyphs.add(Glyph.of(position));
        }
    }

    /** What is wrong with the letters of each page; empty for a clean document. */
    public static List<String> faults(byte[] pdf) {
        return Pdf.look(pdf, document -> {
            List<String> faults = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                faults.addAll(faults(document, page));
            }
            return faults;
        });
    }

    private static List<String> faults(PDDocument document, int page) throws IOException {
        Glyphs stripper = new Glyphs(page);
        stripper.getText(document);
        PDPage paper = document.getPage(page - 1);
        boolean onItsSide = paper.getRotation() % 180 != 0;
        PDRectangle box = paper.getMediaBox();
        float width = onItsSide ? box.getHeight() : box.getWidth();
        float height = onItsSide ? box.getWidth() : box.getHeight();
        List<Glyph> sorted = stripper.glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph glyph = sorted.get(i);
            if (glyph.left() < 0 || glyph.top() < 0 || glyph.right() > width || glyph.bottom() > height) {
                faults.add("page " + page + ": off the paper: " + glyph);
            }
            for (int j = i + 1; j < sorted.size() && sorted.get(j).left() < glyph.right(); j++) {
                if (glyph.liesOn(sorted.get(j))) {
                    faults.add("page " + page + ": " + glyph + " lies on " + sorted.get(j));
                }
            }
        }
        return faults;
    }
}
