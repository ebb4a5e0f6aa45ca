package matome.compare.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows by what they have in common; a row may bear several marks. */
final class Marks<M> {

    private final Map<M, List<Row>> rows = new LinkedHashMap<>();

    private Marks() {}

    static <M> Marks<M> of(Stream<Row> rows, Function<Row, List<M>> marks) {
        Marks<M> all = new Marks<>();
        rows.forEach(row -> marks.apply(row)
                .forEach(mark ->
                        all.rows.computeIfAbsent(mark, m -> new ArrayList<>()).add(row)));
        return all;
    }

    List<Row> with(M mark) {
        return rows.getOrDefault(mark, List.of());
    }

    Optional<Row> onlyOneWith(M mark) {
        List<Row> all = with(mark);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Every mark, in the order of the rows. */
    Stream<M> all() {
        return rows.keySet().stream();
    }
}
