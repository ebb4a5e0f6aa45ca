package matome.compare.years;

import java.util.Comparator;
import java.util.List;
import matome.model.ComparedItem;
import matome.model.Rating;
import matome.model.RatingChange;
import matome.model.Remark.Kind;

/**
 * Worst news first: fallen and not reached, fallen, ended unreached, not reached, to be confirmed; then what has risen, was
 * reorganised, is new or has ended; what goes on as before comes last. Within each as the sheets have them.
 */
record WorstFirst(List<Rating> scale) implements Comparator<ComparedItem> {

    @Override
    public int compare(ComparedItem one, ComparedItem other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(ComparedItem item) {
        boolean unreached =
                item.now().filter(i -> Standing.isUnachieved(i, scale)).isPresent();
        boolean fallen = item.change() == RatingChange.DOWN;
        if (fallen || unreached) {
            return fallen && unreached ? 0 : fallen ? 1 : 3;
        }
        if (has(item, Kind.ENDED_UNACHIEVED)) {
            return 2;
        }
        return has(item, Kind.TO_BE_CONFIRMED) ? 4 : quiet(item);
    }

    private static int quiet(ComparedItem item) {
        if (item.change() == RatingChange.UP) {
            return 5;
        }
        return switch (item.relation()) {
            case RENAMED, MOVED, MERGED, SPLIT -> 6;
            case ADDED -> 7;
            case ENDED -> 8;
            case CONTINUED -> 9;
        };
    }

    private static boolean has(ComparedItem item, Kind kind) {
        return item.remarks().stream().anyMatch(remark -> remark.kind() == kind);
    }
}
