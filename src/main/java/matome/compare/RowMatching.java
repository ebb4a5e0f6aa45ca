package matome.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Bigrams;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Key;

/**
 * Finds each row again in the other filling, the surest likeness first: identity and title, the whole text, title, most of
 * the text, identity, place. Text comes before identity, because sorting and copying in Excel leave the identities where
 * they were.
 */
final class RowMatching {

    private record Likeness(Pair pair, double degree) {}

    private final List<FilledRow> before;
    private final List<FilledRow> after;
    private final Set<Integer> olderLeft = new TreeSet<>();
    private final Set<Integer> newerLeft = new TreeSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    private RowMatching(List<FilledRow> before, List<FilledRow> after) {
        this.before = before;
        this.after = after;
        for (int i = 0; i < before.size(); i++) {
            olderLeft.add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            newerLeft.add(i);
        }
    }

    static List<Pair> of(List<FilledRow> before, List<FilledRow> after) {
        RowMatching matching = new RowMatching(before, after);
        matching.byEqual(row -> row.identity().map(id -> List.of(id, title(row))));
        matching.byEqual(row -> Optional.of(content(row)));
        matching.byEqual(
                row -> Optional.of(title(row)).filter(t -> !t.isEmpty()).map(List::of));
        matching.byLikeness();
        matching.byEqual(row -> row.identity().map(List::of));
        matching.byPlace();
        return matching.pairs;
    }

    private static String title(FilledRow row) {
        return Key.of(row.text(Column.TITLE)).value();
    }

    private static List<String> content(FilledRow row) {
        return Stream.of(Column.values())
                .filter(c -> c != Column.NO)
                .map(c -> Key.of(row.text(c)).value())
                .toList();
    }

    /** Rows that have this in common; the first of several with the first, the second with the second. */
    private void byEqual(Function<FilledRow, Optional<List<String>>> mark) {
        Map<List<String>, List<Integer>> older = marked(before, olderLeft, mark);
        Map<List<String>, List<Integer>> newer = marked(after, newerLeft, mark);
        older.forEach((key, olds) -> {
            List<Integer> news = Objects.requireNonNullElse(newer.get(key), List.of());
            for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
                pair(new Pair(olds.get(i), news.get(i)));
            }
        });
    }

    private static Map<List<String>, List<Integer>> marked(
            List<FilledRow> rows, Set<Integer> left, Function<FilledRow, Optional<List<String>>> mark) {
        Map<List<String>, List<Integer>> marked = new LinkedHashMap<>();
        for (int row : left) {
            mark.apply(rows.get(row))
                    .ifPresent(m ->
                            marked.computeIfAbsent(m, k -> new ArrayList<>()).add(row));
        }
        return marked;
    }

    private void byLikeness() {
        Map<Integer, Bigrams> older = bigrams(before, olderLeft);
        Map<Integer, Bigrams> newer = bigrams(after, newerLeft);
        List<Likeness> alike = new ArrayList<>();
        older.forEach((i, one) -> newer.forEach((j, other) -> {
            double degree = one.likeness(other);
            if (degree >= Bigrams.ALIKE) {
                alike.add(new Likeness(new Pair(i, j), degree));
            }
        }));
        alike.sort(Comparator.comparingDouble(Likeness::degree)
                .reversed()
                .thenComparing(l -> Math.abs(l.pair().before() - l.pair().after()))
                .thenComparing(l -> l.pair().before() + l.pair().after()));
        alike.stream().map(Likeness::pair).filter(this::isLeft).forEach(this::pair);
    }

    private static Map<Integer, Bigrams> bigrams(List<FilledRow> rows, Set<Integer> left) {
        return left.stream()
                .collect(Collectors.toMap(
                        Function.identity(), row -> Bigrams.of(String.join("\n", content(rows.get(row))))));
    }

    /** Rows that follow the same row, unless their identities say that they are two. */
    private void byPlace() {
        for (int i : List.copyOf(olderLeft)) {
            for (int j : List.copyOf(newerLeft)) {
                boolean follow = i == 0 ? j == 0 : pairs.contains(new Pair(i - 1, j - 1));
                boolean two = before.get(i).identity().isPresent()
                        && after.get(j).identity().isPresent();
                if (follow && !two) {
                    pair(new Pair(i, j));
                }
            }
        }
    }

    private boolean isLeft(Pair pair) {
        return olderLeft.contains(pair.before()) && newerLeft.contains(pair.after());
    }

    private void pair(Pair pair) {
        olderLeft.remove(pair.before());
        newerLeft.remove(pair.after());
        pairs.add(pair);
    }
}
