package matome.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import matome.model.Bigrams;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Key;

/**
 * Gives every row the identity that it was issued with, wherever it stands now and whatever its title has become. The
 * surest first: the same title in its place, the same title elsewhere, the same goal, a likeness in its place, a strong
 * likeness elsewhere. A row of ours that now says something else altogether is another item, and has no identity.
 */
final class RowIdentities {

    /** In its own place, a row that is alike from this degree on, title and goal together, was edited. */
    private static final double EDITED = 0.35;
    /** One of them alone, for other items are called 事業の推進 too; both together, where the row has moved as well. */
    private static final double STRONG = 0.6;
    /** Long texts are told apart by their beginnings. */
    private static final int BEGINNING = 1000;

    /** So few letters of a goal may come out alike by chance. */
    private static final int TELLING = 15;

    private record Likeness(IssuedRow issued, int row, double degree) {}

    private final Map<Integer, FilledRow> free;
    private final List<IssuedRow> open;
    private final Map<Integer, String> given = new HashMap<>();

    private RowIdentities(Map<Integer, FilledRow> rows, List<IssuedRow> issued) {
        this.free = new LinkedHashMap<>(rows);
        this.open = new ArrayList<>(issued);
    }

    /** The rows, top down, with their identities. */
    static List<FilledRow> given(Map<Integer, FilledRow> rows, List<IssuedRow> issued) {
        RowIdentities identities = new RowIdentities(rows, issued);
        identities.give();
        return rows.entrySet().stream()
                .map(e -> new FilledRow(
                        e.getValue().no(),
                        Optional.ofNullable(identities.given.get(e.getKey())),
                        e.getValue().cells()))
                .toList();
    }

    private void give() {
        inPlace(IssuedRow::hasTitleOf);
        elsewhere((issued, row) -> issued.hasTitleOf(row) && issued.hasGoalOf(row));
        elsewhere(IssuedRow::hasTitleOf);
        inPlace(IssuedRow::hasGoalOf);
        elsewhere(this::hasOnlyGoal);
        inPlace((issued, row) -> !issued.isBlank() && isEdited(issued, row));
        alike();
        inPlace((issued, row) -> issued.isBlank());
    }

    private void inPlace(BiPredicate<IssuedRow, FilledRow> same) {
        for (IssuedRow issued : List.copyOf(open)) {
            issued.place()
                    .map(cell -> free.get(cell.getRow()))
                    .filter(row -> same.test(issued, row))
                    .ifPresent(row -> give(issued, issued.place().orElseThrow().getRow()));
        }
    }

    /** The first of several with the first, the second with the second. */
    private void elsewhere(BiPredicate<IssuedRow, FilledRow> same) {
        for (IssuedRow issued : List.copyOf(open)) {
            free.entrySet().stream()
                    .filter(e -> same.test(issued, e.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(row -> give(issued, row));
        }
    }

    /** A goal that says enough, and that no other row has. */
    private boolean hasOnlyGoal(IssuedRow issued, FilledRow row) {
        return issued.hasGoalOf(row)
                && Key.of(issued.goal()).value().length() >= TELLING
                && free.values().stream().filter(issued::hasGoalOf).count() == 1
                && open.stream().filter(other -> other.hasGoalOf(row)).count() == 1;
    }

    private void alike() {
        List<Likeness> alike = new ArrayList<>();
        Map<Integer, Bigrams> texts = new LinkedHashMap<>();
        free.forEach((row, filled) -> texts.put(row, both(filled.text(Column.TITLE), filled.text(Column.GOAL))));
        for (IssuedRow issued : open.stream().filter(i -> !i.isBlank()).toList()) {
            Bigrams own = both(issued.title(), issued.goal());
            texts.forEach((row, text) -> alike.add(new Likeness(issued, row, own.likeness(text))));
        }
        alike.stream()
                .filter(l -> l.degree() >= STRONG)
                .sorted(Comparator.comparingDouble(Likeness::degree).reversed())
                .filter(l -> open.contains(l.issued()) && free.containsKey(l.row()))
                .forEach(l -> give(l.issued(), l.row()));
    }

    private void give(IssuedRow issued, int row) {
        given.put(row, issued.identity());
        open.remove(issued);
        free.remove(row);
    }

    private static boolean isEdited(IssuedRow issued, FilledRow row) {
        String title = row.text(Column.TITLE);
        String goal = row.text(Column.GOAL);
        return both(issued.title(), issued.goal()).likeness(both(title, goal)) >= EDITED
                || bigrams(issued.title()).likeness(bigrams(title)) >= STRONG
                || bigrams(issued.goal()).likeness(bigrams(goal)) >= STRONG;
    }

    private static Bigrams both(String title, String goal) {
        return bigrams(title + "\n" + goal);
    }

    private static Bigrams bigrams(String text) {
        String key = Key.of(text).value();
        return Bigrams.of(key.substring(0, Math.min(BEGINNING, key.length())));
    }
}
