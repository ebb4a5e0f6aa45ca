package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import matome.model.CitySummary;
import matome.model.ConsolidatedSheet;
import matome.model.Edition;
import matome.model.Phase;

/** What the booklet's cover and contents put into their designs, under the names the designs use. */
final class BookletWords {

    static final String SUMMARY = "summary";

    private final Phrases phrases;
    private final BookletContent content;

    BookletWords(Phrases phrases, BookletContent content) {
        this.phrases = phrases;
        this.content = content;
    }

    /** What a department's pages are called by links, whatever its name. */
    static String tag(ConsolidatedSheet sheet) {
        return "department-" + sheet.department().code();
    }

    DocumentFacts about() {
        CitySummary summary = content.summary();
        return new DocumentFacts(
                phrases.words("report.booklet.title", summary.year().label(), edition()),
                phrases.printed(summary.city()),
                summary.statedDate());
    }

    Map<String, Object> cover() {
        Map<String, Object> head = head();
        CitySummary summary = content.summary();
        head.put("市", phrases.printed(summary.city()));
        head.put("段階の版", edition());
        summary.statedDate().ifPresent(day -> head.put("月", phrases.monthInEra(day)));
        content.updated()
                .ifPresent(day -> head.put("更新", phrases.words("report.booklet.updated", phrases.monthInEra(day))));
        if (summary.edition() instanceof Edition.Updated) {
            head.remove("版");
        }
        return head;
    }

    Map<String, Object> contents() {
        Map<String, Object> head = head();
        content.summary().statedDate().ifPresent(day -> head.put("基準日", phrases.inEra(day)));
        return head;
    }

    /** The contents' lines: 総括 and the departments, each with its page. */
    List<Map<String, ?>> lines(ToIntFunction<String> page) {
        List<Map<String, ?>> lines = new ArrayList<>();
        lines.add(line(phrases.words("report.booklet.summary"), SUMMARY, page));
        content.sheets()
                .forEach(s -> lines.add(line(phrases.printed(s.department().name()), tag(s), page)));
        return lines;
    }

    private static Map<String, ?> line(String name, String tag, ToIntFunction<String> page) {
        return Map.of("名", name, "ページ", String.valueOf(page.applyAsInt(tag)), "札", tag);
    }

    private Map<String, Object> head() {
        Map<String, Object> head = phrases.head();
        head.put("年度", content.summary().year().label());
        head.put("版", phrases.edition(content.summary().edition()));
        content.mark().ifPresent(mark -> head.put("印", phrases.printed(mark)));
        return head;
    }

    /** Results as soon as one row is rated. */
    private String edition() {
        boolean rated = content.summary().total().byRating().values().stream().anyMatch(rows -> rows > 0);
        return phrases.words("report.booklet.edition." + (rated ? Phase.RESULT : Phase.PLAN));
    }
}
