package matome.compare.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Evidence;
import matome.model.Key;
import matome.model.LinkDecision;
import matome.model.UnfitDecision;

/** What people said in jobs/links.csv, carried over to the rows. */
final class Decisions {

    private static final double LOOKS_LIKE_IT = 0.3;
    private static final int NEAREST = 3;

    private final List<Row> now;
    private final List<Row> before;

    Decisions(List<Row> now, List<Row> before) {
        this.now = now;
        this.before = before;
    }

    /** Links what is one and forbids what is not. */
    void apply(List<LinkDecision> decisions, Links links) {
        decisions.stream().filter(d -> !d.same()).flatMap(this::pairs).forEach(links::forbid);
        decisions.stream()
                .filter(LinkDecision::same)
                .flatMap(this::pairs)
                .filter(links::allow)
                .forEach(pair -> links.add(pair, Evidence.DECISION));
    }

    /** Where sections of the same name have the same title, those that come from each other are meant. */
    private Stream<RowPair> pairs(LinkDecision decision) {
        List<Row> befores = titled(in(before, decision.sectionBefore()), decision.titleBefore());
        List<RowPair> all = titled(in(now, decision.section()), decision.title()).stream()
                .flatMap(row -> befores.stream().map(other -> new RowPair(row, other)))
                .toList();
        List<RowPair> inLine = all.stream().filter(RowPair::isInLine).toList();
        return inLine.isEmpty() ? all.stream() : inLine.stream();
    }

    List<UnfitDecision> unfit(List<LinkDecision> decisions) {
        List<UnfitDecision> unfit = new ArrayList<>();
        for (LinkDecision decision : decisions) {
            addUnfit(unfit, decision, false, in(now, decision.section()), decision.title());
            addUnfit(unfit, decision, true, in(before, decision.sectionBefore()), decision.titleBefore());
        }
        return unfit;
    }

    private static void addUnfit(
            List<UnfitDecision> unfit, LinkDecision decision, boolean isBefore, List<Row> rows, String title) {
        if (!rows.isEmpty() && titled(rows, title).isEmpty()) {
            unfit.add(new UnfitDecision(decision, isBefore, nearest(rows, title)));
        }
    }

    private static List<String> nearest(List<Row> rows, String title) {
        Name name = Name.of(title);
        return rows.stream()
                .filter(row -> likeness(row, name) >= LOOKS_LIKE_IT)
                .sorted(Comparator.comparingDouble((Row row) -> likeness(row, name))
                        .reversed()
                        .thenComparing(Row::title))
                .map(Row::title)
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private static double likeness(Row row, Name name) {
        return Likeness.between(row.names().whole(), name);
    }

    private static List<Row> in(List<Row> rows, String section) {
        Key key = Key.of(section);
        return rows.stream()
                .filter(row -> Key.of(row.section().name()).equals(key))
                .toList();
    }

    /** By the whole cell; by one of its names where none is called so. */
    private static List<Row> titled(List<Row> rows, String title) {
        Key key = Key.of(title);
        List<Row> whole =
                rows.stream().filter(row -> Key.of(row.title()).equals(key)).toList();
        Name name = Name.of(title);
        return whole.isEmpty()
                ? rows.stream()
                        .filter(row -> !name.isEmpty() && row.names().hold(name))
                        .toList()
                : whole;
    }
}
