package matome.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Achievement;
import matome.model.ComparisonSheet;
import matome.model.Rating;

/** All rows of both years, a line for each rating, and what the rate is made of. */
final class RatingTotals {

    private final Phrases phrases;
    private final Difference difference;
    private final Rates rates;
    private final ComparisonSheet sheet;

    RatingTotals(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.difference = new Difference(phrases);
        this.rates = new Rates(phrases, sheet);
        this.sheet = sheet;
    }

    List<Map<String, ?>> lines() {
        Achievement now = sheet.total().now();
        Achievement before = sheet.total().before();
        List<Map<String, ?>> lines = new ArrayList<>();
        for (String code : codes(now, before)) {
            lines.add(count(named(code), now, before, count(now, code), count(before, code), sheet.sameScale()));
        }
        if (now.unrated() + before.unrated() > 0) {
            lines.add(count(
                    words("unrated"), now, before, Optional.of(now.unrated()), Optional.of(before.unrated()), true));
        }
        lines.add(count(words("total"), now, before, Optional.of(now.rows()), Optional.of(before.rows()), true));
        lines.add(line(words("rate"), rates.of(now), rates.of(before), rates.change(now, before)));
        lines.add(line(
                words("outside"),
                items(now.outside()),
                items(before.outside()),
                difference(now.outside() - before.outside())));
        return lines;
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
                count.map(n -> share(n, now)).orElse(Phrases.NOTHING),
                countBefore.map(n -> share(n, before)).orElse(Phrases.NOTHING),
                comparable
                        ? count.flatMap(n -> countBefore.map(b -> difference(n - b)))
                                .orElse(Phrases.NOTHING)
                        : Phrases.NOTHING);
    }

    private String share(int count, Achievement all) {
        return all.share(count)
                .map(share -> phrases.words("report.comparison.with-share", items(count), share.toPlainString()))
                .orElse(items(count));
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
