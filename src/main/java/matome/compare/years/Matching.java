package matome.compare.years;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Evidence;

/**
 * Finds each row again in the year before, the surest evidence first. Only what is alone on both sides is linked; what
 * could be meant otherwise is left to a person. Neither the order of the rows nor which year is called the later one
 * decides anything.
 */
final class Matching {

    private final List<Row> now;
    private final List<Row> before;
    private final Lineage lineage;
    private final Decided decided;
    private final List<Link> links = new ArrayList<>();
    private final Set<Row> settled = new HashSet<>();

    private Matching(List<Row> now, List<Row> before, Lineage lineage, Decided decided) {
        this.now = now;
        this.before = before;
        this.lineage = lineage;
        this.decided = decided;
    }

    static Matching of(List<Row> now, List<Row> before, Lineage lineage, Decided decided) {
        Matching matching = new Matching(now, before, lineage, decided);
        matching.settle(decided.links());
        matching.byMark(row -> row.item().initiative().identity(), Evidence.IDENTITY);
        matching.byNameInLine();
        matching.byNameElsewhere();
        matching.byOneOfNames();
        return matching;
    }

    List<Link> links() {
        return links;
    }

    Stream<Row> newRows() {
        return now.stream().filter(this::isLeft);
    }

    Stream<Row> endedRows() {
        return before.stream().filter(this::isLeft);
    }

    /** The names in a row's cell that none of the rows bears that it was linked to by name. */
    List<String> namesWithoutCounterpart(Row row) {
        List<Link> its = links.stream()
                .filter(link -> link.now().equals(row) && link.evidence() == Evidence.ONE_OF_NAMES)
                .toList();
        return row.item()
                .initiative()
                .title()
                .lines()
                .filter(line -> !its.isEmpty()
                        && row.hasSeveralNames()
                        && !ItemName.of(line).isEmpty())
                .filter(line ->
                        its.stream().noneMatch(link -> link.before().names().contains(ItemName.of(line))))
                .map(String::strip)
                .toList();
    }

    boolean mayBeOne(Row row, Row old) {
        return !decided.isForbidden(row, old);
    }

    private boolean isLeft(Row row) {
        return !settled.contains(row);
    }

    private void settle(List<Link> found) {
        links.addAll(found);
        found.forEach(link -> settled.addAll(List.of(link.now(), link.before())));
    }

    /** What both rows bear and no other row of their years does. */
    private void byMark(Function<Row, Optional<String>> mark, Evidence evidence) {
        settle(alone(alike(newRows(), endedRows(), mark, evidence)));
    }

    private void byNameInLine() {
        settle(alone(alike(newRows(), endedRows(), Matching::name, Evidence.SAME_NAME).stream()
                .filter(link -> inLine(link.now(), link.before()))
                .toList()));
    }

    /** A name that stands once in all of each year; one that many use tells nothing. */
    private void byNameElsewhere() {
        settle(alone(alike(now.stream(), before.stream(), Matching::name, Evidence.SAME_NAME_ELSEWHERE)).stream()
                .filter(link -> isLeft(link.now()) && isLeft(link.before()))
                .toList());
    }

    /** A line of a title that is the whole title of another row in the same line of sections. */
    private void byOneOfNames() {
        List<Part> parts = Stream.of(parts(newRows(), endedRows(), true), parts(endedRows(), newRows(), false))
                .flatMap(found -> found)
                .toList();
        Map<Object, Long> whole = counted(parts.stream().map(Part::single));
        Map<Object, Long> lines = counted(parts.stream().map(Part::line));
        settle(parts.stream()
                .filter(p -> whole.getOrDefault(p.single(), 0L) == 1 && lines.getOrDefault(p.line(), 0L) == 1)
                .map(Part::link)
                .toList());
    }

    private Stream<Part> parts(Stream<Row> rows, Stream<Row> others, boolean severalIsNow) {
        List<Row> singles = others.filter(row -> !row.hasSeveralNames()).toList();
        return rows.filter(Row::hasSeveralNames)
                .flatMap(several -> several.names().stream()
                        .flatMap(name -> singles.stream()
                                .filter(single -> single.whole().equals(name))
                                .map(single -> new Part(several, name, single, severalIsNow))
                                .filter(part ->
                                        mayBeOne(part.link().now(), part.link().before()))
                                .filter(part ->
                                        inLine(part.link().now(), part.link().before()))));
    }

    private boolean inLine(Row row, Row old) {
        return lineage.goesOn(row.item().section(), old.item().section());
    }

    /** All pairs that bear the same and may be one. */
    private List<Link> alike(
            Stream<Row> rows, Stream<Row> oldRows, Function<Row, Optional<String>> mark, Evidence evidence) {
        Map<String, List<Row>> old = oldRows.filter(row -> mark.apply(row).isPresent())
                .collect(Collectors.groupingBy(row -> mark.apply(row).orElseThrow()));
        return rows.flatMap(row -> mark.apply(row).stream()
                        .flatMap(m -> old.getOrDefault(m, List.of()).stream())
                        .filter(o -> mayBeOne(row, o))
                        .map(o -> new Link(row, o, evidence)))
                .toList();
    }

    /** Those of the pairs whose rows are in no other pair. */
    private static List<Link> alone(List<Link> pairs) {
        Map<Object, Long> times = counted(pairs.stream().flatMap(p -> Stream.of(p.now(), p.before())));
        return pairs.stream()
                .filter(p -> times.getOrDefault(p.now(), 0L) == 1 && times.getOrDefault(p.before(), 0L) == 1)
                .toList();
    }

    private static Map<Object, Long> counted(Stream<?> things) {
        return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Optional<String> name(Row row) {
        return Optional.of(row.whole().key()).filter(k -> !k.isEmpty());
    }

    /** A line of a title, and the row that bears it as its whole title. */
    private record Part(Row several, ItemName name, Row single, boolean severalIsNow) {

        private List<Object> line() {
            return List.of(several, name);
        }

        private Link link() {
            return severalIsNow
                    ? new Link(several, single, Evidence.ONE_OF_NAMES)
                    : new Link(single, several, Evidence.ONE_OF_NAMES);
        }
    }
}
