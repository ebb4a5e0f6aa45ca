package matome.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.Sha256;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * The printed booklet of a year: cover, contents, 総括, then each department's sheet beginning on an odd page. One
 * instance loads its designs once and may be used by several threads.
 */
public final class Booklet {

    private final Paper cover;
    private final Paper contents;
    private final Paper summary;
    private final Paper sheet;

    /** Takes the home's {@code reports/} folder; a design that it does not hold is taken from the jar. */
    public Booklet(Path designs) {
        this.cover = new Paper(designs, "cover");
        this.contents = new Paper(designs, "contents");
        this.summary = new Paper(designs, "summary");
        this.sheet = new Paper(designs, "goal-sheet");
    }

    /**
     * The bytes of a finished PDF/A-2b. The same content gives the same bytes.
     *
     * @throws BrokenDesignException when one of the home's designs or the style sheet cannot be used
     */
    public byte[] render(BookletContent content) {
        BookletWords words = new BookletWords(Phrases.inJapanese(), content);
        Imposition imposition = new Imposition();
        imposition.next("cover", 1, page -> cover.filled(words.cover(), List.of()));
        Function<BookletPage, JasperPrint> list = page -> contents(words, imposition, page);
        imposition.next("contents", Imposition.pages(list), list);
        Function<BookletPage, JasperPrint> overview = page -> summary(content, page);
        imposition.nextOdd(BookletWords.SUMMARY, Imposition.pages(overview), overview);
        for (ConsolidatedSheet department : content.sheets()) {
            Function<BookletPage, JasperPrint> pages = page -> department(content, department, page);
            imposition.nextOdd(BookletWords.tag(department), Imposition.pages(pages), pages);
        }
        return cover.exported(imposition.parts(), words.about());
    }

    /** Changes whenever the same content could look different: with a design, with this code, with the typefaces. */
    public String designDigest() {
        String all =
                Stream.of(cover, contents, summary, sheet).map(Paper::digest).collect(Collectors.joining());
        return Sha256.of(all.getBytes(UTF_8));
    }

    private JasperPrint contents(BookletWords words, Imposition imposition, BookletPage page) {
        Map<String, Object> head = words.contents();
        page.putInto(head);
        return contents.filled(head, words.lines(imposition::number));
    }

    private JasperPrint summary(BookletContent content, BookletPage page) {
        SummaryWords words = new SummaryWords(Phrases.inJapanese(), content.summary());
        Map<String, Object> head = words.head();
        page.putInto(head);
        return summary.filled(head, words.rows());
    }

    private JasperPrint department(BookletContent content, ConsolidatedSheet department, BookletPage page) {
        GoalSheetWords words = new GoalSheetWords(Phrases.inJapanese(), department, content.mark());
        Map<String, Object> head = words.head();
        page.putInto(head);
        return sheet.filled(head, words.rows());
    }
}
