package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.Evidence;
import matome.model.LinkDecision;
import matome.model.LinkProposal;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.YearComparison;

/** 前年度比較: takes two years and says row by row what became of it. */
public final class Comparison {

    private final CityYear now;
    private final Standing standing;
    private final Lineage lineage;
    private final Remarks remarks;
    private final Strips strips;
    private final Matching matching;
    private final Decided decided;
    private final List<LinkProposal> proposals;
    private final Map<Row, Long> asNow;
    private final Map<Row, Long> asBefore;

    private Comparison(CityYear now, CityYear before, List<LinkDecision> decisions, List<YearComparison> earlier) {
        this.now = now;
        this.standing = new Standing(now.scale(), before.scale());
        this.lineage = new Lineage(now.organization(), before.organization());
        List<Row> rows = now.items().stream().map(Row::of).toList();
        List<Row> oldRows = before.items().stream().map(Row::of).toList();
        this.decided = Decided.of(
                decisions.stream().filter(d -> d.year().equals(now.year())).toList(), rows, oldRows);
        this.matching = Matching.of(rows, oldRows, lineage, decided);
        this.proposals = Proposals.of(matching);
        this.remarks = new Remarks(now, before, standing, proposals);
        this.strips = new Strips(now, before, earlier);
        this.asNow = times(Link::now);
        this.asBefore = times(Link::before);
    }

    /**
     * Compares two years.
     *
     * @param before the year before
     * @param decisions people's words about rows; those about other years are passed over
     * @param earlier the comparisons of the years before, in any order, for the ratings over the years
     */
    public static YearComparison of(
            CityYear now, CityYear before, List<LinkDecision> decisions, List<YearComparison> earlier) {
        return new Comparison(now, before, decisions, earlier).comparison();
    }

    private YearComparison comparison() {
        Map<Row, List<Link>> links = matching.links().stream().collect(Collectors.groupingBy(Link::now));
        List<Row> added = matching.newRows().toList();
        List<ComparedItem> items = new ArrayList<>();
        Map<ListedItem, Row> rows = Stream.concat(links.keySet().stream(), added.stream())
                .collect(Collectors.toMap(Row::item, Function.identity()));
        for (ListedItem item : now.items()) {
            Row row = Optional.ofNullable(rows.get(item)).orElseThrow();
            List<Link> its = links.getOrDefault(row, List.of());
            its.stream().map(this::linked).forEach(items::add);
            if (its.isEmpty()) {
                items.add(alone(Relation.ADDED, Optional.of(item), Optional.empty()));
            }
        }
        matching.endedRows()
                .map(row -> alone(Relation.ENDED, Optional.empty(), Optional.of(row.item())))
                .forEach(items::add);
        return new YearComparison(now.year(), items, proposals, decided.unfit());
    }

    private ComparedItem linked(Link link) {
        ListedItem item = link.now().item();
        ListedItem old = link.before().item();
        Relation relation = relation(link);
        return new ComparedItem(
                relation,
                Optional.of(item),
                Optional.of(old),
                link.evidence(),
                OptionalDouble.of(Likeness.of(link.now().whole(), link.before().whole())),
                standing.change(item, old),
                Optional.of(Texts.compared(
                        old.initiative().goal(), item.initiative().goal())),
                Optional.of(Texts.compared(
                        old.initiative().outcome(), item.initiative().outcome())),
                Stream.concat(numbers(item), numbers(old)).toList(),
                strips.of(Optional.of(item), Optional.of(old)),
                remarks.of(link, relation, matching.namesWithoutCounterpart(link.now())));
    }

    private ComparedItem alone(Relation relation, Optional<ListedItem> item, Optional<ListedItem> old) {
        return new ComparedItem(
                relation,
                item,
                old,
                Evidence.NONE,
                OptionalDouble.empty(),
                RatingChange.NONE,
                Optional.empty(),
                Optional.empty(),
                Stream.concat(item.stream(), old.stream())
                        .flatMap(Comparison::numbers)
                        .toList(),
                strips.of(item, old),
                remarks.of(item, old));
    }

    private static Stream<MeasuredGoal> numbers(ListedItem item) {
        return Numbers.of(item.year(), item.initiative()).stream();
    }

    /** How many counterparts a row has tells most; then who has it now; then what it is called. */
    private Relation relation(Link link) {
        if (asNow.getOrDefault(link.now(), 0L) > 1) {
            return Relation.MERGED;
        }
        if (asBefore.getOrDefault(link.before(), 0L) > 1) {
            return Relation.SPLIT;
        }
        boolean inLine =
                lineage.goesOn(link.now().item().section(), link.before().item().section());
        boolean sameName = link.now().whole().key().equals(link.before().whole().key());
        return !inLine ? Relation.MOVED : sameName ? Relation.CONTINUED : Relation.RENAMED;
    }

    private Map<Row, Long> times(Function<Link, Row> side) {
        return matching.links().stream().collect(Collectors.groupingBy(side, Collectors.counting()));
    }
}
