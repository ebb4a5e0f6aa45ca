package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.ExporterInputItem;

/** Lays the parts of the booklet one behind the other, and knows the page on which each begins. */
final class Imposition {

    private record Planned(String tag, Function<BookletPage, JasperPrint> filling, int before, int pages) {}

    private final List<Planned> parts = new ArrayList<>();
    private int pages;

    /** Fills a part once to see how many pages it takes. */
    static int pages(Function<BookletPage, JasperPrint> filling) {
        return filling.apply(BookletPage.unknown("")).getPages().size();
    }

    /** Adds a part that begins on the next page. */
    void next(String tag, int length, Function<BookletPage, JasperPrint> filling) {
        parts.add(new Planned(tag, filling, pages, length));
        pages += length;
    }

    /** Adds a part that begins on the next odd page, the right-hand one. */
    void nextOdd(String tag, int length, Function<BookletPage, JasperPrint> filling) {
        pages += pages % 2;
        next(tag, length, filling);
    }

    /** The page on which a part begins. */
    int number(String tag) {
        return parts.stream()
                .filter(part -> part.tag().equals(tag))
                .mapToInt(part -> part.before() + 1)
                .findFirst()
                .orElse(0);
    }

    List<ExporterInputItem> parts() {
        List<ExporterInputItem> placed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Planned part = parts.get(i);
            int next = i + 1 < parts.size() ? parts.get(i + 1).before() : pages;
            boolean blankPage = part.before() + part.pages() < next;
            placed.add(new BookletPart(part.filling(), new BookletPage(part.before(), pages, part.tag()), blankPage));
        }
        return placed;
    }
}
