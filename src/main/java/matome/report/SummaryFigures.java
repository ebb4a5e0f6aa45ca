package matome.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import matome.model.Achievement;
import matome.model.Rating;

/** Counts and rates as the 総括 prints them. */
final class SummaryFigures {

    private final Phrases phrases;

    SummaryFigures(Phrases phrases) {
        this.phrases = phrases;
    }

    /** 85.7％. */
    String rate(Achievement achievement) {
        return achievement.rate().map(this::percent).orElse(Phrases.NOTHING);
    }

    /** 18／21: those that reached their goal of those that take part in the rate. */
    String achieved(Achievement achievement) {
        return achievement.counted() == 0
                ? Phrases.NOTHING
                : phrases.words("report.summary.of", achievement.achieved(), achievement.counted());
    }

    /** A 18　B  3: of equal width for equal scales, since the typeface's digits are. */
    String breakdown(Achievement achievement) {
        return achievement.byRating().entrySet().stream()
                .map(entry -> phrases.printed(entry.getKey()) + String.format(Locale.ROOT, "%4d", entry.getValue()))
                .collect(Collectors.joining("\u3000"));
    }

    /** The share of all rows. */
    String share(int count, Achievement all) {
        return all.share(count).map(this::percent).orElse(Phrases.NOTHING);
    }

    /** A line for each rating, then for what has none, and for all. */
    List<Map<String, ?>> byRating(Achievement all, List<Rating> scale) {
        List<Map<String, ?>> lines = scale.stream()
                .map(rating -> line(named(rating), all.byRating().getOrDefault(rating.code(), 0), all))
                .collect(Collectors.toList());
        if (all.unrated() > 0) {
            lines.add(line(phrases.words("report.summary.unrated"), all.unrated(), all));
        }
        lines.add(line(phrases.words("report.summary.sum"), all.rows(), all));
        return lines;
    }

    private Map<String, ?> line(String name, int count, Achievement all) {
        return Map.of("評価", name, "件数", String.valueOf(count), "割合", share(count, all));
    }

    private String named(Rating rating) {
        String name = phrases.printed(rating.code() + "\u3000" + rating.meaning());
        return rating.counted() ? name : phrases.words("report.summary.not-counted", name);
    }

    private String percent(BigDecimal rate) {
        return phrases.words("report.summary.percent", rate.toPlainString());
    }
}
