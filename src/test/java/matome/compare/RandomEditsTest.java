package matome.compare;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import matome.compare.Change.CellChanged;
import matome.compare.Change.HeadChanged;
import matome.compare.Change.RowAdded;
import matome.compare.Change.RowMoved;
import matome.compare.Change.RowRemoved;
import matome.compare.Filling.Line;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.HeadField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any edits to any form: the comparison tells exactly those, and looked at from the other side, their opposites. */
@Tag("long")
class RandomEditsTest {

    /** A line that stays the same one whatever is done to it. */
    private record Tracked(int tag, Line line) {

        Tracked with(Line other) {
            return new Tracked(tag, other);
        }
    }

    private static final List<Column> TEXTS = List.of(Column.CATEGORY, Column.TITLE, Column.GOAL, Column.OUTCOME);

    private final Set<Integer> moved = new HashSet<>();
    private Random random = new Random(0);
    private int tags;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areToldExactly(boolean identities) {
        for (int seed = 0; seed < 3_000; seed++) {
            random = new Random(seed);
            moved.clear();
            List<Tracked> before = someLines(identities);
            List<Tracked> after = edited(before, identities);
            String author = random.nextBoolean() ? "山田" : "鈴木";

            FilledForm older = form("山田", before);
            FilledForm newer = form(author, after);

            assertThat(said(FormChanges.between(older, newer)))
                    .as("seed " + seed)
                    .isEqualTo(expected(before, after, author));
            assertThat(said(FormChanges.between(newer, older)))
                    .as("seed " + seed + " from the other side")
                    .isEqualTo(opposite(expected(before, after, author)));
        }
    }

    private static FilledForm form(String author, List<Tracked> lines) {
        return Filling.of(
                Map.of(HeadField.AUTHOR, author),
                lines.stream().map(Tracked::line).toList());
    }

    private List<Tracked> someLines(boolean identities) {
        List<Tracked> some = new ArrayList<>();
        int count = 5 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            some.add(line(identities));
        }
        return some;
    }

    private Tracked line(boolean identities) {
        tags++;
        Map<Column, String> texts =
                Map.of(Column.CATEGORY, "総計", Column.TITLE, text(8), Column.GOAL, text(30), Column.OUTCOME, text(40));
        return new Tracked(tags, new Line(identities ? Optional.of("id" + tags) : Optional.empty(), texts));
    }

    /** Kanji at random: no two texts are alike by chance. */
    private String text(int length) {
        return random.ints(length, 0x4E00, 0x9000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<Tracked> edited(List<Tracked> before, boolean identities) {
        List<Tracked> after = new ArrayList<>(before);
        if (random.nextBoolean()) {
            after.remove(random.nextInt(after.size()));
        }
        switch (random.nextInt(4)) {
            case 0 -> move(after);
            case 1 -> swapNeighbours(after, identities);
            default -> rewriteOne(after, identities);
        }
        after.replaceAll(this::perhapsWithAnotherCell);
        if (random.nextBoolean() && (identities || after.size() == before.size())) {
            after.add(random.nextInt(after.size() + 1), line(identities));
        }
        return after;
    }

    /** By two rows or more, so that it is clear which one moved. */
    private void move(List<Tracked> lines) {
        int from = random.nextInt(lines.size());
        int to = random.nextInt(lines.size());
        if (Math.abs(from - to) >= 2) {
            Tracked line = lines.remove(from);
            lines.add(to, line);
            moved.add(line.tag());
        }
    }

    /** Cut and inserted, which takes the identities along, or sorted, which does not. */
    private void swapNeighbours(List<Tracked> lines, boolean identities) {
        int at = random.nextInt(lines.size() - 1);
        Tracked one = lines.get(at);
        Tracked other = lines.get(at + 1);
        boolean sorted = identities && random.nextBoolean();
        lines.set(at, sorted ? other.with(other.line().withIdentity(one.line().identity())) : other);
        lines.set(at + 1, sorted ? one.with(one.line().withIdentity(other.line().identity())) : one);
        moved.add(one.tag());
        moved.add(other.tag());
    }

    /** Everything in a row, which its identity outlives. */
    private void rewriteOne(List<Tracked> lines, boolean identities) {
        if (identities) {
            int at = random.nextInt(lines.size());
            Tracked row = lines.get(at);
            lines.set(at, row.with(line(true).line().withIdentity(row.line().identity())));
        }
    }

    private Tracked perhapsWithAnotherCell(Tracked row) {
        Column column = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(4) == 0 ? row.with(row.line().with(column, text(12))) : row;
    }

    private Set<String> expected(List<Tracked> before, List<Tracked> after, String author) {
        Set<String> edits = new TreeSet<>();
        if (!author.equals("山田")) {
            edits.add("head 山田>" + author);
        }
        for (Tracked row : before) {
            if (after.stream().noneMatch(r -> r.tag() == row.tag())) {
                edits.add("removed " + title(row));
            }
        }
        for (Tracked row : after) {
            before.stream()
                    .filter(r -> r.tag() == row.tag())
                    .findFirst()
                    .ifPresentOrElse(old -> addCells(edits, old, row), () -> edits.add("added " + title(row)));
        }
        return edits;
    }

    private void addCells(Set<String> edits, Tracked old, Tracked row) {
        if (moved.contains(row.tag())) {
            edits.add("moved " + title(old) + ">" + title(row));
        }
        TEXTS.stream()
                .filter(c -> !text(old, c).equals(text(row, c)))
                .forEach(c -> edits.add("cell " + text(old, c) + ">" + text(row, c)));
    }

    private static String title(Tracked row) {
        return text(row, Column.TITLE);
    }

    private static String text(Tracked row, Column column) {
        return Objects.requireNonNull(row.line().texts().get(column));
    }

    private static Set<String> said(List<Change> changes) {
        return changes.stream().map(RandomEditsTest::said).collect(toCollection(TreeSet::new));
    }

    private static String said(Change change) {
        if (change instanceof HeadChanged head) {
            return "head " + head.before().orElseThrow().text() + ">"
                    + head.after().orElseThrow().text();
        }
        if (change instanceof CellChanged cell) {
            return "cell " + cell.before().text(cell.column()) + ">"
                    + cell.after().text(cell.column());
        }
        if (change instanceof RowMoved moved) {
            return "moved " + moved.before().text(Column.TITLE) + ">"
                    + moved.after().text(Column.TITLE);
        }
        return change instanceof RowAdded added
                ? "added " + added.after().text(Column.TITLE)
                : "removed " + ((RowRemoved) change).before().text(Column.TITLE);
    }

    private static Set<String> opposite(Set<String> edits) {
        return edits.stream().map(RandomEditsTest::opposite).collect(toCollection(TreeSet::new));
    }

    private static String opposite(String edit) {
        String[] parts = edit.split("[ >]", -1);
        return switch (parts[0]) {
            case "added" -> "removed " + parts[1];
            case "removed" -> "added " + parts[1];
            default -> parts[0] + " " + parts[2] + ">" + parts[1];
        };
    }
}
