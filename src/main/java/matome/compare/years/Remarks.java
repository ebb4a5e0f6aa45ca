package matome.compare.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.Department;
import matome.model.Key;
import matome.model.LinkProposal;
import matome.model.ListedItem;
import matome.model.Relation;
import matome.model.Remark;
import matome.model.Remark.Kind;

/** 注意 for each line of the comparison. */
final class Remarks {

    private final Scales scales;
    private final Links links;
    private final Optional<Remark> markNow;
    private final Optional<Remark> markBefore;
    private final Map<ListedItem, Integer> proposals = new HashMap<>();

    Remarks(CityYear now, CityYear before, Matching matching) {
        this.scales = new Scales(now.scale(), before.scale());
        this.links = matching.links();
        this.markNow = mark(now);
        this.markBefore = mark(before);
        matching.proposals().stream()
                .flatMap((LinkProposal p) -> Stream.of(p.now(), p.before()))
                .forEach(item -> proposals.merge(item, 1, Integer::sum));
    }

    private static Optional<Remark> mark(CityYear year) {
        return year.mark().map(mark -> Remark.of(Kind.MARKED_YEAR, year.year().label(), mark));
    }

    List<Remark> of(RowPair pair, Relation relation) {
        List<Remark> remarks = new ArrayList<>();
        Department department = pair.now().item().department();
        Department departmentBefore = pair.before().item().department();
        if (pair.isInLine() && isOther(department, departmentBefore)) {
            remarks.add(Remark.of(Kind.DEPARTMENT_CHANGED, departmentBefore.name(), department.name()));
        }
        if (relation == Relation.MOVED && !pair.isOfOneName()) {
            remarks.add(Remark.of(Kind.NAME_CHANGED_TOO));
        }
        Stream.of(pair.before(), pair.now()).flatMap(this::unmatchedNames).forEach(remarks::add);
        if (isCopied(pair)) {
            remarks.add(Remark.of(Kind.OUTCOME_COPIED));
        }
        if (!scales.areSame()) {
            remarks.add(Remark.of(Kind.SCALE_CHANGED));
        }
        markBefore.ifPresent(remarks::add);
        markNow.ifPresent(remarks::add);
        return remarks;
    }

    List<Remark> ofAdded(ListedItem item) {
        return Stream.concat(toBeConfirmed(item), markNow.stream()).toList();
    }

    List<Remark> ofEnded(ListedItem item) {
        Stream<Remark> missed = item.initiative().rating().stream()
                .filter(rating -> scales.wasMissed(item))
                .map(rating -> Remark.of(Kind.ENDED_UNACHIEVED, rating));
        return Stream.of(toBeConfirmed(item), missed, markBefore.stream())
                .flatMap(r -> r)
                .toList();
    }

    private Stream<Remark> toBeConfirmed(ListedItem item) {
        return Optional.ofNullable(proposals.get(item)).stream()
                .map(count -> Remark.of(Kind.TO_BE_CONFIRMED, String.valueOf(count)));
    }

    /** A department that only has another code, or another name under its code, is the same. */
    static boolean isOther(Department one, Department other) {
        return !one.code().equals(other.code()) && !Key.of(one.name()).equals(Key.of(other.name()));
    }

    /** In a cell of several names of which at least one was found again. */
    private Stream<Remark> unmatchedNames(Row row) {
        List<Row> others = links.counterparts(row);
        List<Name> found = row.names().parts().stream()
                .filter(name -> others.stream().anyMatch(other -> other.names().hold(name)))
                .toList();
        boolean asked = row.names().areSeveral()
                && !found.isEmpty()
                && others.stream()
                        .noneMatch(other ->
                                other.names().whole().equals(row.names().whole()));
        return Lines.of(row.title()).stream()
                .filter(line -> asked && !found.contains(Name.of(line)))
                .map(line -> Remark.of(Kind.NAME_UNMATCHED, line));
    }

    private static boolean isCopied(RowPair pair) {
        Key outcome = Key.of(pair.now().item().initiative().outcome());
        return !outcome.isEmpty()
                && outcome.equals(Key.of(pair.before().item().initiative().outcome()));
    }
}
