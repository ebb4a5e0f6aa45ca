package matome.compare.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Evidence;
import matome.model.Key;
import matome.model.LinkDecision;
import matome.model.UnfitDecision;

/** What people decided about the rows of two years, found again among the rows. */
final class Decided {

    private static final int NEAREST = 3;

    private final List<Row> now;
    private final List<Row> before;
    private final List<Link> links = new ArrayList<>();
    private final Set<List<Row>> forbidden = new HashSet<>();
    private final List<UnfitDecision> unfit = new ArrayList<>();

    private Decided(List<Row> now, List<Row> before) {
        this.now = now;
        this.before = before;
    }

    /** The decisions about the later of both years. */
    static Decided of(List<LinkDecision> decisions, List<Row> now, List<Row> before) {
        Decided decided = new Decided(now, before);
        decisions.forEach(decided::take);
        return decided;
    }

    List<Link> links() {
        return links;
    }

    boolean isForbidden(Row row, Row old) {
        return forbidden.contains(List.of(row, old));
    }

    List<UnfitDecision> unfit() {
        return unfit;
    }

    private void take(LinkDecision decision) {
        List<Row> rows = called(now, decision.section(), decision.title());
        List<Row> oldRows = called(before, decision.sectionBefore(), decision.titleBefore());
        for (Row row : rows) {
            for (Row old : oldRows) {
                if (decision.same()) {
                    links.add(new Link(row, old, Evidence.DECISION));
                } else {
                    forbidden.add(List.of(row, old));
                }
            }
        }
        if (rows.isEmpty()) {
            missing(decision, false, now, decision.section(), decision.title());
        }
        if (oldRows.isEmpty()) {
            missing(decision, true, before, decision.sectionBefore(), decision.titleBefore());
        }
    }

    private static List<Row> called(List<Row> rows, String section, String title) {
        return rows.stream().filter(row -> row.isCalled(section, title)).toList();
    }

    /** A section that handed in nothing may still bring the row. */
    private void missing(LinkDecision decision, boolean old, List<Row> rows, String section, String title) {
        List<Row> ofSection = rows.stream()
                .filter(row -> Key.of(row.item().section().name()).equals(Key.of(section)))
                .toList();
        if (!ofSection.isEmpty()) {
            unfit.add(new UnfitDecision(decision, old, nearest(ofSection.stream(), ItemName.of(title))));
        }
    }

    private static List<String> nearest(Stream<Row> rows, ItemName name) {
        return rows.filter(row -> Likeness.isEnough(row.whole(), name))
                .sorted(Comparator.comparingDouble((Row row) -> -Likeness.of(row.whole(), name))
                        .thenComparing(row -> row.whole().key()))
                .map(row -> row.item().initiative().title())
                .limit(NEAREST)
                .toList();
    }
}
