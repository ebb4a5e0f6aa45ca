package matome.compare.years;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.Evidence;
import matome.model.Key;

/** Links rows that bear the same identity, the same number of a plan or, as a whole, the same name. Where it could be several, it is none. */
final class WholeNames {

    private final List<Row> now;
    private final List<Row> before;
    private final Links links;

    WholeNames(List<Row> now, List<Row> before, Links links) {
        this.now = now;
        this.before = before;
        this.links = links;
    }

    void linkByIdentity() {
        linkByOnly(
                Evidence.IDENTITY,
                row -> row.item().initiative().identity().stream().toList());
    }

    void linkByPlanCode() {
        linkByOnly(
                Evidence.PLAN_CODE,
                row -> row.item().initiative().planCode().stream().map(Key::of).toList());
    }

    /** A name counts that stands once in each year's whole city, in a cell of its own or among others. */
    void linkElsewhere() {
        linkByOnly(
                Evidence.SAME_NAME_ELSEWHERE,
                row -> Stream.concat(Stream.of(row.names().whole()), row.names().parts().stream())
                        .distinct()
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private <M> void linkByOnly(Evidence evidence, Function<Row, List<M>> marks) {
        Marks<M> older = Marks.of(before.stream(), marks);
        Marks<M> newer = Marks.of(now.stream(), marks);
        newer.all()
                .flatMap(mark -> newer
                        .onlyOneWith(mark)
                        .flatMap(row -> older.onlyOneWith(mark).map(other -> new RowPair(row, other)))
                        .stream())
                .filter(pair -> evidence != Evidence.SAME_NAME_ELSEWHERE || isOfSameName(pair))
                .filter(this::isOpen)
                .toList()
                .forEach(pair -> links.add(pair, evidence));
    }

    private boolean isOpen(RowPair pair) {
        return links.isFree(pair.now()) && links.isFree(pair.before()) && links.allow(pair);
    }

    private static boolean isOfSameName(RowPair pair) {
        return !pair.now().names().whole().isEmpty() && pair.isOfOneName();
    }

    void linkInLine() {
        Marks<Name> older = Marks.of(before.stream().filter(links::isFree), WholeNames::whole);
        Marks<Name> newer = Marks.of(now.stream().filter(links::isFree), WholeNames::whole);
        now.stream()
                .filter(links::isFree)
                .flatMap(row -> onlyPair(row, older, newer).stream())
                .filter(links::allow)
                .toList()
                .forEach(pair -> links.add(pair, Evidence.SAME_NAME));
    }

    private static Optional<RowPair> onlyPair(Row row, Marks<Name> older, Marks<Name> newer) {
        Name name = row.names().whole();
        List<RowPair> pairs = older.with(name).stream()
                .map(other -> new RowPair(row, other))
                .filter(RowPair::isInLine)
                .toList();
        return pairs.size() == 1
                        && newer.with(name).stream()
                                        .filter(other ->
                                                new RowPair(other, pairs.get(0).before()).isInLine())
                                        .count()
                                == 1
                ? Optional.of(pairs.get(0))
                : Optional.empty();
    }

    private static List<Name> whole(Row row) {
        Name whole = row.names().whole();
        return whole.isEmpty() ? List.of() : List.of(whole);
    }
}
