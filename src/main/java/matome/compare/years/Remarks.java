package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.Key;
import matome.model.LinkProposal;
import matome.model.ListedItem;
import matome.model.Relation;
import matome.model.Remark;
import matome.model.Remark.Kind;

/** 注意: what a reader should know about a line of the comparison. */
final class Remarks {

    private final CityYear now;
    private final CityYear before;
    private final Standing standing;
    private final Map<ListedItem, Long> asked;

    Remarks(CityYear now, CityYear before, Standing standing, List<LinkProposal> proposals) {
        this.now = now;
        this.before = before;
        this.standing = standing;
        this.asked = proposals.stream()
                .flatMap(p -> Stream.of(p.now(), p.before()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Of two rows that are one.
     *
     * @param unmatched names in this year's cell that no row of the year before bears
     */
    List<Remark> of(Link link, Relation relation, List<String> unmatched) {
        ListedItem item = link.now().item();
        ListedItem old = link.before().item();
        List<Remark> remarks = new ArrayList<>();
        if (relation != Relation.MOVED && !sameDepartment(item, old)) {
            remarks.add(Remark.of(
                    Kind.DEPARTMENT_CHANGED,
                    old.department().name(),
                    item.department().name()));
        }
        if (relation == Relation.MOVED
                && !link.now().whole().equals(link.before().whole())) {
            remarks.add(Remark.of(Kind.NAME_CHANGED_TOO));
        }
        unmatched.forEach(name -> remarks.add(Remark.of(Kind.NAME_UNMATCHED, name)));
        if (isCopied(item, old)) {
            remarks.add(Remark.of(Kind.OUTCOME_COPIED));
        }
        if (!standing.isComparable()
                && item.initiative().rating().isPresent()
                && old.initiative().rating().isPresent()) {
            remarks.add(Remark.of(Kind.SCALE_CHANGED));
        }
        marked(Stream.of(now, before)).forEach(remarks::add);
        return remarks;
    }

    /** Of a row that has no counterpart. */
    List<Remark> of(Optional<ListedItem> item, Optional<ListedItem> old) {
        List<Remark> remarks = new ArrayList<>();
        old.filter(o -> Standing.isUnachieved(o, before.scale()))
                .flatMap(o -> o.initiative().rating())
                .ifPresent(rating -> remarks.add(Remark.of(Kind.ENDED_UNACHIEVED, rating)));
        item.or(() -> old)
                .flatMap(row -> Optional.ofNullable(asked.get(row)))
                .ifPresent(times -> remarks.add(Remark.of(Kind.TO_BE_CONFIRMED, String.valueOf(times))));
        marked(item.isPresent() ? Stream.of(now) : Stream.of(before)).forEach(remarks::add);
        return remarks;
    }

    /** Codes stay when a department is renamed, names may stay when codes are given anew. */
    private static boolean sameDepartment(ListedItem item, ListedItem old) {
        return item.department().code().equals(old.department().code())
                || Key.of(item.department().name())
                        .equals(Key.of(old.department().name()));
    }

    private static boolean isCopied(ListedItem item, ListedItem old) {
        Key outcome = Key.of(item.initiative().outcome());
        return !outcome.isEmpty() && outcome.equals(Key.of(old.initiative().outcome()));
    }

    private static Stream<Remark> marked(Stream<CityYear> years) {
        return years.flatMap(year -> year.mark().stream()
                .map(mark -> Remark.of(Kind.MARKED_YEAR, year.year().label(), mark)));
    }
}
