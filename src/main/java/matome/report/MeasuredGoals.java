package matome.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import matome.model.ComparedItem;
import matome.model.FiscalYear;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;

/** Targets and results of both years, set against each other. */
final class MeasuredGoals {

    private final Phrases phrases;
    private final Difference difference;

    MeasuredGoals(Phrases phrases) {
        this.phrases = phrases;
        this.difference = new Difference(phrases);
    }

    void put(Map<String, Object> line, ComparedItem item) {
        if (item.numbers().isEmpty()) {
            return;
        }
        line.put("今年度の数値", told(item, year -> isOf(item.now(), year)));
        line.put("前年度の数値", told(item, year -> isOf(item.before(), year)));
    }

    private static boolean isOf(Optional<ListedItem> side, FiscalYear year) {
        return side.map(ListedItem::year).equals(Optional.of(year));
    }

    private String told(ComparedItem item, Predicate<FiscalYear> year) {
        List<MeasuredGoal> numbers =
                item.numbers().stream().filter(n -> year.test(n.year())).toList();
        return numbers.isEmpty()
                ? Phrases.NOTHING
                : numbers.stream().map(this::told).collect(Collectors.joining("\n"));
    }

    /** 目標 90.0%以上　結果 88.2%　−1.8ポイント（未達）, and the sentence that says so. */
    private String told(MeasuredGoal goal) {
        String target = phrases.printed(goal.target());
        String numbers = goal.result()
                .map(result -> phrases.words(
                        "report.comparison.measured", target, phrases.printed(result), gap(goal), verdict(goal)))
                .orElse(phrases.words("report.comparison.unmeasured", target));
        return numbers + "\n" + phrases.words("report.comparison.sentence", phrases.printed(goal.sentence()));
    }

    private String gap(MeasuredGoal goal) {
        return goal.difference()
                .map(d -> difference.signed(d) + phrases.printed(goal.unit()))
                .orElse("");
    }

    private String verdict(MeasuredGoal goal) {
        return goal.missed() ? phrases.words("report.comparison.missed") : "";
    }
}
