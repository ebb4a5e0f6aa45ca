package matome.compare.years;

import java.util.List;
import java.util.Optional;
import matome.model.ListedItem;
import matome.model.Rating;
import matome.model.RatingChange;

/** The scales of both years, and what a change from one rating to another means. */
record Standing(List<Rating> now, List<Rating> before) {

    boolean isComparable() {
        return Rating.sameScale(now, before);
    }

    RatingChange change(ListedItem item, ListedItem old) {
        int place = place(item.initiative().rating(), now);
        int oldPlace = place(old.initiative().rating(), before);
        if (!isComparable() || place < 0 || oldPlace < 0) {
            return RatingChange.NONE;
        }
        return place == oldPlace ? RatingChange.SAME : place < oldPlace ? RatingChange.UP : RatingChange.DOWN;
    }

    static boolean isUnachieved(ListedItem item, List<Rating> scale) {
        int place = place(item.initiative().rating(), scale);
        return place >= 0 && !scale.get(place).achieved();
    }

    /** From the best, 0; -1 when it is not rated on this scale. */
    private static int place(Optional<String> code, List<Rating> scale) {
        List<String> codes = scale.stream().map(Rating::code).toList();
        return code.map(codes::indexOf).orElse(-1);
    }
}
