package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.Evidence;
import matome.model.Initiative;
import matome.model.LinkDecision;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.TextChange;
import matome.model.YearComparison;

/** Compares all of a city's rows with those of the year before. */
public final class YearComparisons {

    private final Matching matching;
    private final Scales scales;
    private final Remarks remarks;
    private final Strips strips;

    private YearComparisons(CityYear now, CityYear before, Matching matching, Optional<YearComparison> earlier) {
        this.matching = matching;
        this.scales = new Scales(now.scale(), before.scale());
        this.remarks = new Remarks(now, before, matching);
        this.strips = new Strips(now.year(), before.year(), earlier);
    }

    /**
     * The comparison of two years.
     *
     * @param decisions of this year; those of others are passed over. A row about which a person decided is what the
     *     decisions say and nothing else
     * @param earlier the comparison of the year before with its own predecessor, so that ratings go on over the years
     */
    public static YearComparison of(
            CityYear now, CityYear before, List<LinkDecision> decisions, Optional<YearComparison> earlier) {
        Matching matching = Matching.of(now, before, decisions);
        YearComparisons comparisons = new YearComparisons(now, before, matching, earlier);
        return new YearComparison(now.year(), comparisons.items(), matching.proposals(), matching.unfit());
    }

    private List<ComparedItem> items() {
        List<ComparedItem> items = new ArrayList<>();
        List<Link> links = matching.links().inOrder();
        int next = 0;
        for (Row row : matching.now()) {
            if (matching.links().isFree(row)) {
                items.add(added(row.item()));
            }
            while (next < links.size() && links.get(next).now() == row) {
                items.add(linked(links.get(next)));
                next++;
            }
        }
        matching.before().stream()
                .filter(matching.links()::isFree)
                .map(row -> ended(row.item()))
                .forEach(items::add);
        return items;
    }

    private ComparedItem linked(Link link) {
        RowPair pair = link.pair();
        ListedItem newer = pair.now().item();
        ListedItem older = pair.before().item();
        Initiative now = newer.initiative();
        Initiative before = older.initiative();
        Relation relation = new Relations(matching.links()).of(pair);
        return new ComparedItem(
                relation,
                Optional.of(newer),
                Optional.of(older),
                link.evidence(),
                OptionalDouble.of(pair.likeness()),
                scales.change(newer, older),
                Optional.of(TextComparison.of(before.goal(), now.goal())),
                Optional.of(TextComparison.of(before.outcome(), now.outcome())),
                Stream.of(newer, older).flatMap(row -> Targets.of(row).stream()).toList(),
                strips.of(Optional.of(newer), Optional.of(older)),
                remarks.of(pair, relation));
    }

    private ComparedItem added(ListedItem item) {
        return alone(Relation.ADDED, Optional.of(item), Optional.empty(), remarks.ofAdded(item), Targets.of(item));
    }

    private ComparedItem ended(ListedItem item) {
        return alone(Relation.ENDED, Optional.empty(), Optional.of(item), remarks.ofEnded(item), Targets.of(item));
    }

    private ComparedItem alone(
            Relation relation,
            Optional<ListedItem> newer,
            Optional<ListedItem> older,
            List<matome.model.Remark> said,
            List<MeasuredGoal> numbers) {
        Optional<TextChange> none = Optional.empty();
        return new ComparedItem(
                relation,
                newer,
                older,
                Evidence.NONE,
                OptionalDouble.empty(),
                RatingChange.NONE,
                none,
                none,
                numbers,
                strips.of(newer, older),
                said);
    }
}
