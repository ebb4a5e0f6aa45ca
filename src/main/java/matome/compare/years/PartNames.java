package matome.compare.years;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import matome.model.Evidence;

/**
 * Links rows of which one cell bears several names and the other one of them. A name that its row's counterparts bear is
 * settled; a row that has a counterpart goes on looking only for the other names of its cell.
 */
final class PartNames {

    /** Where both cells bear several names, a short one may be the end of a long one that was broken into lines. */
    private static final int LONG_ENOUGH = 8;

    private final Links links;
    private final Marks<Name> now;
    private final Marks<Name> before;

    PartNames(List<Row> now, List<Row> before, Links links) {
        this.links = links;
        this.now = Marks.of(now.stream(), this::unsettled);
        this.before = Marks.of(before.stream(), this::unsettled);
    }

    void link() {
        pairs().filter(this::isCertain).toList().forEach(pair -> links.add(pair, Evidence.ONE_OF_NAMES));
    }

    /** Every pair with a name in common that both still look for. */
    Stream<RowPair> pairs() {
        return now.all()
                .flatMap(name -> now.with(name).stream()
                        .flatMap(row -> before.with(name).stream().map(other -> new RowPair(row, other))))
                .filter(pair ->
                        pair.now().names().areSeveral() || pair.before().names().areSeveral())
                .filter(links::allow)
                .distinct();
    }

    private boolean isCertain(RowPair pair) {
        return pair.isInLine() && common(pair).anyMatch(name -> isOnlyOne(pair, name) && isSure(pair, name));
    }

    private Stream<Name> common(RowPair pair) {
        return unsettled(pair.now()).stream().filter(unsettled(pair.before())::contains);
    }

    private boolean isOnlyOne(RowPair pair, Name name) {
        return count(before, name, other -> new RowPair(pair.now(), other)) == 1
                && count(now, name, other -> new RowPair(other, pair.before())) == 1;
    }

    private static long count(Marks<Name> rows, Name name, Function<Row, RowPair> pairing) {
        return rows.with(name).stream().map(pairing).filter(RowPair::isInLine).count();
    }

    private static boolean isSure(RowPair pair, Name name) {
        boolean bothSeveral =
                pair.now().names().areSeveral() && pair.before().names().areSeveral();
        return !bothSeveral || name.value().length() >= LONG_ENOUGH;
    }

    private List<Name> unsettled(Row row) {
        Names names = row.names();
        if (links.isFree(row)) {
            return names.parts().stream().filter(name -> !name.isEmpty()).toList();
        }
        boolean known = names.areSeveral() && names.parts().stream().anyMatch(name -> isSettled(row, name));
        return known && !links.isDecided(row)
                ? names.parts().stream().filter(name -> !isSettled(row, name)).toList()
                : List.of();
    }

    private boolean isSettled(Row row, Name name) {
        return links.counterparts(row).stream()
                .anyMatch(other -> other.names().hold(name)
                        || other.names().whole().equals(row.names().whole()));
    }
}
