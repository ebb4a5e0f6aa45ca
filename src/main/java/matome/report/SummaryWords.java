package matome.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Achievement;
import matome.model.CitySummary;
import matome.model.CitySummary.Figures;
import matome.model.CitySummary.SubmissionFigures;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** What a 総括 puts into the design, under the names the design uses. Every value is a finished text. */
final class SummaryWords {

    private final Phrases phrases;
    private final SummaryFigures figures;
    private final CitySummary summary;

    SummaryWords(Phrases phrases, CitySummary summary) {
        this.phrases = phrases;
        this.figures = new SummaryFigures(phrases);
        this.summary = summary;
    }

    DocumentFacts about() {
        String title = phrases.words("report.summary.title", summary.year().label());
        return new DocumentFacts(title, phrases.printed(summary.city()), summary.statedDate());
    }

    List<Map<String, ?>> rows() {
        return new SummaryRows(phrases, summary).all();
    }

    Map<String, Object> head() {
        Map<String, Object> head = phrases.head();
        head.put("年度", summary.year().label());
        head.put("版", phrases.edition(summary.edition()));
        mark().ifPresent(mark -> head.put("印", mark));
        summary.statedDate().ifPresent(date -> head.put("基準日", phrases.inEra(date)));
        putTotal(head, summary.total());
        putSubmissions(head);
        head.put("評価別", new JRMapCollectionDataSource(figures.byRating(summary.total(), summary.scale())));
        head.put(
                "種別別",
                new JRMapCollectionDataSource(
                        summary.categories().stream().map(this::category).toList()));
        head.put("重複の注", phrases.words("report.summary.both"));
        SummaryChart chart = new SummaryChart(phrases, summary);
        head.put("図の題", chart.title());
        head.put("内訳の図", chart.onFirstPage());
        head.put("図の最大", chart.longest() + 1);
        putYears(head, new SummaryYears(phrases, summary));
        return head;
    }

    private Optional<String> mark() {
        return summary.marks().isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.printed(String.join("・", summary.marks())));
    }

    private void putTotal(Map<String, Object> head, Achievement total) {
        int unrated = total.unrated();
        head.put("達成率", figures.rate(total));
        head.put("対象", phrases.words("report.summary.counted", total.counted(), total.achieved()));
        head.put(
                "全件",
                phrases.words(
                        "report.summary.rows", total.rows(), total.outside(), unrated, total.outside() - unrated));
    }

    private void putSubmissions(Map<String, Object> head) {
        head.put("提出", phrases.words("report.summary.submissions.unknown"));
        summary.submissions().ifPresent((SubmissionFigures s) -> {
            head.put("提出", phrases.words("report.summary.submissions", s.phase().label(), s.accepted(), s.expected()));
            head.put("提出の内訳", phrases.words("report.summary.submissions.others", s.rejected(), s.missing(), s.late()));
        });
    }

    private void putYears(Map<String, Object> head, SummaryYears years) {
        head.put("年度別", new JRMapCollectionDataSource(years.lines()));
        head.put("年度の注", years.note());
        years.noLine()
                .ifPresentOrElse(
                        why -> head.put("推移のことば", why),
                        () -> head.put("推移の図", new JRMapCollectionDataSource(years.points())));
    }

    private Map<String, ?> category(Figures figures) {
        Achievement achievement = figures.achievement();
        return Map.of(
                "種別",
                phrases.printed(figures.name()),
                "件数",
                String.valueOf(achievement.rows()),
                "達成",
                this.figures.achieved(achievement),
                "達成率",
                this.figures.rate(achievement));
    }
}
