package matome.compare.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matome.model.Evidence;

/** The links found so far, and what a person has forbidden. */
final class Links {

    private final Map<RowPair, Evidence> found = new LinkedHashMap<>();
    private final Map<Row, List<Row>> counterparts = new LinkedHashMap<>();
    private final Set<RowPair> forbidden = new HashSet<>();
    private final Set<Row> decided = new HashSet<>();

    void forbid(RowPair pair) {
        forbidden.add(pair);
    }

    boolean allow(RowPair pair) {
        return !forbidden.contains(pair);
    }

    void add(RowPair pair, Evidence evidence) {
        if (found.putIfAbsent(pair, evidence) == null) {
            counterparts.computeIfAbsent(pair.now(), row -> new ArrayList<>()).add(pair.before());
            counterparts
                    .computeIfAbsent(pair.before(), row -> new ArrayList<>())
                    .add(pair.now());
        }
        if (evidence == Evidence.DECISION) {
            decided.add(pair.now());
            decided.add(pair.before());
        }
    }

    List<Row> counterparts(Row row) {
        return counterparts.getOrDefault(row, List.of());
    }

    boolean isFree(Row row) {
        return !counterparts.containsKey(row);
    }

    /** Whether a person said what it is; then it is that and nothing else. */
    boolean isDecided(Row row) {
        return decided.contains(row);
    }

    boolean contain(RowPair pair) {
        return found.containsKey(pair);
    }

    /** By this year's rows, then by those of the year before. */
    List<Link> inOrder() {
        return found.entrySet().stream()
                .map(e -> new Link(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Link::pair, RowPair.IN_ORDER))
                .toList();
    }
}
