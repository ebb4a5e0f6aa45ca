package matome.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Where a reader gets to by clicking; pages are counted from 1. */
final class Links {

    record Link(int page, int target) {}

    private Links() {}

    static List<Link> of(byte[] pdf) {
        return Pdf.look(pdf, document -> {
            List<Link> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links.add(link(document, page, (PDAnnotationLink) annotation));
                }
            }
            return links;
        });
    }

    private static Link link(PDDocument document, PDPage page, PDAnnotationLink link) throws IOException {
        PDActionGoTo action = (PDActionGoTo) link.getAction();
        PDPageDestination target = (PDPageDestination) action.getDestination();
        return new Link(document.getPages().indexOf(page) + 1, target.retrievePageNumber() + 1);
    }

    /** 経営政策部 7, and a level below it with a space in front. */
    static List<String> bookmarks(byte[] pdf) {
        return Pdf.look(pdf, document -> {
            List<String> bookmarks = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
            return bookmarks;
        });
    }

    private static void collect(PDDocument document, PDOutlineNode node, String indent, List<String> bookmarks)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            bookmarks.add(indent + item.getTitle() + " " + page);
            collect(document, item, indent + "　", bookmarks);
        }
    }

    static Set<String> typefaces(byte[] pdf) {
        return Pdf.look(pdf, document -> {
            Set<String> names = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
            return names;
        });
    }
}
