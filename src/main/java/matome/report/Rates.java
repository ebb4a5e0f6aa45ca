package matome.report;

import java.util.stream.Collectors;
import matome.model.Achievement;
import matome.model.ComparisonSheet;

/** The rate of achievement in words, and what it is made of. */
final class Rates {

    private final Phrases phrases;
    private final Difference difference;
    private final boolean comparable;

    Rates(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.difference = new Difference(phrases);
        this.comparable = sheet.sameScale();
    }

    /** 18/21件 85.7％. */
    String of(Achievement achievement) {
        return achievement
                .rate()
                .map(rate -> phrases.words(
                        "report.comparison.rate", achievement.achieved(), achievement.counted(), rate.toPlainString()))
                .orElse(Phrases.NOTHING);
    }

    /** A 18　B 3. */
    String breakdown(Achievement achievement) {
        return achievement.byRating().entrySet().stream()
                .map(entry -> phrases.printed(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining("\u3000"));
    }

    /** +8.6ポイント: of the rates as they are printed, and only where both scales mean the same. */
    String points(Achievement now, Achievement before) {
        return now.rate()
                .filter(rate -> comparable)
                .flatMap(n -> before.rate().map(b -> difference.points(n, b)))
                .orElse(Phrases.NOTHING);
    }

    /** +11件　+8.6ポイント. */
    String change(Achievement now, Achievement before) {
        return comparable
                ? phrases.words(
                        "report.comparison.rate-difference",
                        difference.signed(now.achieved() - before.achieved()),
                        points(now, before))
                : Phrases.NOTHING;
    }
}
