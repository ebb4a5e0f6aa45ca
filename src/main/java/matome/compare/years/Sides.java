package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import matome.model.ListedItem;

/** Rows of this year and of the year before that are counted beside each other. */
record Sides(List<ListedItem> now, List<ListedItem> before) {

    static Sides none() {
        return new Sides(new ArrayList<>(), new ArrayList<>());
    }
}
