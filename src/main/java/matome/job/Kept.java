package matome.job;

import java.util.Optional;
import matome.model.Content;
import matome.model.GoalSheet;
import matome.model.Initiative;
import matome.model.Key;

/** What a printed sheet does not show stays: a row that is called as before keeps its identity and its plan's number. */
final class Kept {

    private Kept() {}

    static Content over(Content before, Content now) {
        return before instanceof GoalSheet known && now instanceof GoalSheet sheet
                ? new GoalSheet(sheet.initiatives().stream()
                        .map(row -> called(row.title(), known)
                                .map(k -> over(k, row))
                                .orElse(row))
                        .toList())
                : now;
    }

    private static Optional<Initiative> called(String title, GoalSheet known) {
        return known.initiatives().stream()
                .filter(row -> Key.of(row.title()).equals(Key.of(title)))
                .findFirst();
    }

    private static Initiative over(Initiative before, Initiative now) {
        return new Initiative(
                before.identity(),
                now.planCode().or(before::planCode),
                now.categories(),
                now.title(),
                now.goal(),
                now.rating(),
                now.outcome());
    }
}
