package matome.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.ComparisonSheet;
import matome.model.Rating;

/** Counts and rates of both years in words. */
final class Achievements {

    private static final String NOTHING = "－";

    private final Phrases phrases;
    private final Difference difference;
    private final ComparisonSheet sheet;

    Achievements(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.difference = new Difference(phrases);
        this.sheet = sheet;
    }

    /** All rows, a line for each rating, then what the rate is made of. */
    List<Map<String, ?>> byRating() {
        Achievement now = sheet.total().now();
        Achievement before = sheet.total().before();
        List<Map<String, ?>> lines = new ArrayList<>();
        for (String code : codes(now, before)) {
            lines.add(count(named(code), now, before, count(now, code), count(before, code), sheet.sameScale()));
        }
        if (unrated(now) + unrated(before) > 0) {
            lines.add(count(
                    words("unrated"), now, before, Optional.of(unrated(now)), Optional.of(unrated(before)), true));
        }
        lines.add(count(words("total"), now, before, Optional.of(now.rows()), Optional.of(before.rows()), true));
        lines.add(rate(now, before));
        lines.add(line(
                words("outside"),
                items(now.outside()),
                items(before.outside()),
                difference(now.outside() - before.outside())));
        return lines;
    }

    /** A line for each section, each of a city's departments, or each plan category. */
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
                Map.entry("前年度の内訳", breakdown(before)),
                Map.entry("前年度", rate(before)),
                Map.entry("前年度の率の外", String.valueOf(before.outside())),
                Map.entry("今年度の件数", String.valueOf(now.rows())),
                Map.entry("今年度の内訳", breakdown(now)),
                Map.entry("今年度", rate(now)),
                Map.entry("今年度の率の外", String.valueOf(now.outside())),
                Map.entry("件数の増減", difference.signed(now.rows() - before.rows())),
                Map.entry("増減", points(now, before)));
    }

    private Map<String, ?> rate(Achievement now, Achievement before) {
        String change = sheet.sameScale()
                ? phrases.words(
                        "report.comparison.rate-difference",
                        difference.signed(now.achieved() - before.achieved()),
                        points(now, before))
                : NOTHING;
        return line(words("rate"), rate(now), rate(before), change);
    }

    private String points(Achievement now, Achievement before) {
        return now.rate()
                .filter(rate -> sheet.sameScale())
                .flatMap(n -> before.rate().map(b -> difference.points(n, b)))
                .orElse(NOTHING);
    }

    /** 18/21件 85.7％. */
    private String rate(Achievement achievement) {
        return achievement
                .rate()
                .map(rate -> phrases.words(
                        "report.comparison.rate", achievement.achieved(), achievement.counted(), rate.toPlainString()))
                .orElse(NOTHING);
    }

    private String breakdown(Achievement achievement) {
        return achievement.byRating().entrySet().stream()
                .map(entry -> phrases.printed(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining("\u3000"));
    }

    private Map<String, ?> count(
            String name,
            Achievement now,
            Achievement before,
            Optional<Integer> count,
            Optional<Integer> countBefore,
            boolean comparable) {
        return line(
                name,
                count.map(n -> share(n, now)).orElse(NOTHING),
                countBefore.map(n -> share(n, before)).orElse(NOTHING),
                comparable
                        ? count.flatMap(n -> countBefore.map(b -> difference(n - b)))
                                .orElse(NOTHING)
                        : NOTHING);
    }

    private String share(int count, Achievement all) {
        if (all.rows() == 0) {
            return items(count);
        }
        BigDecimal share = BigDecimal.valueOf(count)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(all.rows()), 1, RoundingMode.HALF_UP);
        return phrases.words("report.comparison.with-share", items(count), share.toPlainString());
    }

    private static Map<String, ?> line(String name, String now, String before, String change) {
        return Map.of("区分", name, "今年度", now, "前年度", before, "増減", change);
    }

    private String named(String code) {
        List<Rating> both = new ArrayList<>(sheet.scale());
        both.addAll(sheet.scaleBefore());
        String meaning = both.stream()
                .filter(rating -> rating.code().equals(code))
                .map(Rating::meaning)
                .findFirst()
                .orElse("");
        return phrases.printed(code + "\u3000" + meaning);
    }

    private static Set<String> codes(Achievement now, Achievement before) {
        Set<String> codes = new LinkedHashSet<>(now.byRating().keySet());
        codes.addAll(before.byRating().keySet());
        return codes;
    }

    private static Optional<Integer> count(Achievement achievement, String code) {
        return Optional.ofNullable(achievement.byRating().get(code));
    }

    private static int unrated(Achievement achievement) {
        return achievement.rows()
                - achievement.byRating().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private String items(int count) {
        return phrases.words("report.comparison.items", count);
    }

    private String difference(int difference) {
        return phrases.words("report.comparison.items", this.difference.signed(difference));
    }

    private String words(String name) {
        return phrases.words("report.comparison.total." + name);
    }
}
