package matome.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where letters and rules lie on the pages, in points from the lower left corner of the paper. */
final class Geometry extends PDFGraphicsStreamEngine {

    /** A letter and the box that its ink stays in, or nearly so. */
    record Letter(String text, Rectangle2D box) {}

    private final List<Letter> letters = new ArrayList<>();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private Point2D pen = new Point2D.Double();

    private final AffineTransform seen;

    private Geometry(PDPage page) {
        super(page);
        this.seen = AffineTransform.getTranslateInstance(
                0, page.getRotation() == 90 ? page.getBBox().getWidth() : 0);
        seen.rotate(Math.toRadians(-page.getRotation()));
    }

    static List<Geometry> of(byte[] pdf) {
        return Pdf.look(pdf, Geometry::pages);
    }

    private static List<Geometry> pages(PDDocument document) throws IOException {
        List<Geometry> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            Geometry geometry = new Geometry(page);
            geometry.processPage(page);
            pages.add(geometry);
        }
        return pages;
    }

    /** Every letter that lies outside the margins. */
    List<Letter> outside(Rectangle2D margins) {
        return letters.stream()
                .filter(letter -> !margins.contains(letter.box()))
                .toList();
    }

    /** Every letter that lies on another one. */
    List<Letter> overlapping() {
        List<Letter> overlapping = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                if (letters.get(i).box().intersects(letters.get(j).box())) {
                    overlapping.add(letters.get(i));
                }
            }
        }
        return overlapping;
    }

    /** Every letter that a rule runs through, so that it is not inside its frame. */
    List<Letter> struck() {
        return letters.stream()
                .filter(letter -> rules.stream().anyMatch(letter.box()::intersects))
                .toList();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        double width = displacement.getX();
        Rectangle2D ink = new Rectangle2D.Double(width * 0.1, 0.05, width * 0.8, 0.65);
        AffineTransform place = new AffineTransform(seen);
        place.concatenate(matrix.createAffineTransform());
        letters.add(new Letter(text, place.createTransformedShape(ink).getBounds2D()));
    }

    @Override
    public void moveTo(float x, float y) {
        pen = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Rectangle2D line = new Rectangle2D.Double(pen.getX(), pen.getY(), 0.01, 0.01);
        line.add(x, y);
        rules.add(seen.createTransformedShape(line).getBounds2D());
        pen = new Point2D.Double(x, y);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // backgrounds and clips; the frames are lines
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        pen = new Point2D.Double(x3, y3);
    }

    @Override
    public void closePath() {
        // no shape of ours needs its last side
    }

    @Override
    public void endPath() {
        // paths are kept as they are drawn
    }

    @Override
    public void strokePath() {
        // as above
    }

    @Override
    public void fillPath(int windingRule) {
        // as above
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        // as above
    }

    @Override
    public void clip(int windingRule) {
        // nothing is cut by clips in here
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new UnsupportedOperationException("no shades on paper that is copied: " + shadingName);
    }

    @Override
    public void drawImage(PDImage image) {
        throw new UnsupportedOperationException("no pictures on this paper");
    }
}
