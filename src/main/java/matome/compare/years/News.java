package matome.compare.years;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import matome.model.ComparedItem;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.Remark;
import matome.model.TextChange.Degree;

/**
 * Worst news first: not reached and worse than before, worse, ended without having been reached, not reached, 要確認, whatever
 * changed, 新規, 終了, 継続 as before; in each of them as the sheets stand.
 */
final class News {

    /** Facts about a whole year are no news of a row. */
    private static final Set<Remark.Kind> OF_THE_YEAR = Set.of(Remark.Kind.SCALE_CHANGED, Remark.Kind.MARKED_YEAR);

    private final Scales scales;

    News(Scales scales) {
        this.scales = scales;
    }

    List<ComparedItem> sorted(List<ComparedItem> inSheetOrder) {
        return inSheetOrder.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(ComparedItem item) {
        boolean down = item.change() == RatingChange.DOWN;
        boolean missed = item.now().filter(scales::isMissedNow).isPresent();
        if (down || missed) {
            return down && missed ? 0 : down ? 1 : 3;
        }
        if (says(item, Remark.Kind.ENDED_UNACHIEVED)) {
            return 2;
        }
        return says(item, Remark.Kind.TO_BE_CONFIRMED) ? 4 : plain(item);
    }

    private static int plain(ComparedItem item) {
        if (item.relation() == Relation.ADDED) {
            return 6;
        }
        if (item.relation() == Relation.ENDED) {
            return 7;
        }
        return isAsBefore(item) ? 8 : 5;
    }

    private static boolean isAsBefore(ComparedItem item) {
        return item.relation() == Relation.CONTINUED
                && item.change() != RatingChange.UP
                && item.goal().filter(g -> g.degree() == Degree.CHANGED).isEmpty()
                && item.remarks().stream().map(Remark::kind).allMatch(OF_THE_YEAR::contains);
    }

    private static boolean says(ComparedItem item, Remark.Kind kind) {
        return item.remarks().stream().anyMatch(r -> r.kind() == kind);
    }
}
