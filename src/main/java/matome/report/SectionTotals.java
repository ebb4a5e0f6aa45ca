package matome.report;

import java.util.List;
import java.util.Map;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.ComparisonSheet;

/** Both years' figures of each section, each of a city's departments, or each plan category, a line each. */
final class SectionTotals {

    private final Phrases phrases;
    private final Rates rates;
    private final Difference difference;
    private final ComparisonSheet sheet;

    SectionTotals(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.rates = new Rates(phrases, sheet);
        this.difference = new Difference(phrases);
        this.sheet = sheet;
    }

    List<Map<String, Object>> lines(List<AchievementPair> pairs) {
        return pairs.stream()
                .map(pair -> line(phrases.printed(pair.name()), pair, false))
                .toList();
    }

    /** The line at their end. */
    Map<String, Object> totalLine() {
        return line(phrases.words("report.comparison.sum"), sheet.total(), true);
    }

    private Map<String, Object> line(String name, AchievementPair pair, boolean total) {
        Achievement now = pair.now();
        Achievement before = pair.before();
        return Map.ofEntries(
                Map.entry("区分", name),
                Map.entry("合計", total),
                Map.entry("前年度の件数", String.valueOf(before.rows())),
                Map.entry("前年度の内訳", rates.breakdown(before)),
                Map.entry("前年度", rates.of(before)),
                Map.entry("前年度の率の外", String.valueOf(before.outside())),
                Map.entry("今年度の件数", String.valueOf(now.rows())),
                Map.entry("今年度の内訳", rates.breakdown(now)),
                Map.entry("今年度", rates.of(now)),
                Map.entry("今年度の率の外", String.valueOf(now.outside())),
                Map.entry("件数の増減", difference.signed(now.rows() - before.rows())),
                Map.entry("増減", rates.points(now, before)));
    }
}
