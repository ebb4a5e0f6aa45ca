package matome.compare.years;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import matome.model.ListedItem;
import matome.model.Rating;
import matome.model.RatingChange;

/** The ratings of both years, the best first. */
record Scales(List<Rating> now, List<Rating> before) {

    boolean areSame() {
        return Rating.sameScale(now, before);
    }

    /** A rating that does not count, 算定中 for example, is neither better nor worse than another. */
    RatingChange change(ListedItem newer, ListedItem older) {
        OptionalInt after = place(newer);
        OptionalInt earlier = place(older);
        if (!areSame() || after.isEmpty() || earlier.isEmpty()) {
            return RatingChange.NONE;
        }
        int step = Integer.compare(after.getAsInt(), earlier.getAsInt());
        return step == 0 ? RatingChange.SAME : step < 0 ? RatingChange.UP : RatingChange.DOWN;
    }

    private OptionalInt place(ListedItem item) {
        return IntStream.range(0, now.size())
                .filter(i -> now.get(i).counted() && isRated(item, now.get(i)))
                .findFirst();
    }

    boolean wasMissed(ListedItem item) {
        return isMissed(item, before);
    }

    private static boolean isMissed(ListedItem item, List<Rating> scale) {
        return scale.stream().anyMatch(r -> r.counted() && !r.achieved() && isRated(item, r));
    }

    private static boolean isRated(ListedItem item, Rating rating) {
        return item.initiative().rating().equals(Optional.of(rating.code()));
    }
}
