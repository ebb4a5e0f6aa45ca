package matome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.ComparedItem;
import matome.model.ComparisonSheet;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.Rating;

/**
 * How many rows went from which rating to which, cell by cell. A row that came from two, or went into two, is counted at
 * each of them.
 */
final class RatingMatrix {

    /**
     * A row or a column.
     *
     * @param place of its rating on the scale; below zero where it stands for none
     */
    private record Line(String name, int place, Predicate<Optional<ListedItem>> holds) {

        boolean isBetterThan(Line other) {
            return place >= 0 && place < other.place;
        }

        boolean isSameAs(Line other) {
            return place >= 0 && place == other.place;
        }
    }

    private final Phrases phrases;
    private final ComparisonSheet sheet;

    RatingMatrix(Phrases phrases, ComparisonSheet sheet) {
        this.phrases = phrases;
        this.sheet = sheet;
    }

    List<Map<String, ?>> cells() {
        List<Map<String, ?>> cells = new ArrayList<>();
        for (Line before :
                lines(sheet.items().stream().map(ComparedItem::before).toList(), "added")) {
            for (Line now : lines(sheet.items().stream().map(ComparedItem::now).toList(), "ended")) {
                cells.add(cell(before, now));
            }
        }
        return cells;
    }

    private Map<String, ?> cell(Line before, Line now) {
        List<ComparedItem> items = sheet.items().stream()
                .filter(item ->
                        before.holds().test(item.before()) && now.holds().test(item.now()))
                .toList();
        boolean worse = before.isBetterThan(now) && !items.isEmpty();
        String count = items.isEmpty() ? Phrases.NOTHING : String.valueOf(items.size());
        return Map.of(
                "前年度の評価", before.name(),
                "今年度の評価", now.name(),
                "件数", worse ? phrases.words("report.comparison.worse", count) : count,
                "低下", worse,
                "維持", before.isSameAs(now));
    }

    private List<Line> lines(List<Optional<ListedItem>> sides, String missing) {
        List<Line> lines = new ArrayList<>();
        for (Rating rating : sheet.scale()) {
            Optional<String> code = Optional.of(rating.code());
            lines.add(new Line(
                    phrases.printed(rating.code()),
                    lines.size(),
                    side -> rating(side).equals(code)));
        }
        Line unrated = new Line(words("unrated"), -1, side -> side.isPresent() && unknown(rating(side)));
        if (sides.stream().anyMatch(unrated.holds())) {
            lines.add(unrated);
        }
        lines.add(new Line(words(missing), -1, Optional::isEmpty));
        lines.add(new Line(words("sum"), -1, side -> true));
        return lines;
    }

    private static Optional<String> rating(Optional<ListedItem> side) {
        return side.map(ListedItem::initiative).flatMap(Initiative::rating);
    }

    private boolean unknown(Optional<String> rating) {
        return sheet.scale().stream().noneMatch(r -> rating.equals(Optional.of(r.code())));
    }

    private String words(String name) {
        return phrases.words("report.comparison.matrix." + name);
    }
}
