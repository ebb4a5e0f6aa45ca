package matome.compare.years;

import java.util.List;
import java.util.Objects;
import matome.model.Key;
import matome.model.ListedItem;

/**
 * A row of one year with its names. Two rows that say the same are still two.
 *
 * @param whole the title as one name; a line break in it may be nothing but a wrap
 * @param names the lines of the title, each a name of its own; the whole alone where there is one line
 */
record Row(ListedItem item, ItemName whole, List<ItemName> names) {

    static Row of(ListedItem item) {
        String title = item.initiative().title();
        List<ItemName> names =
                title.lines().map(ItemName::of).filter(n -> !n.isEmpty()).toList();
        return new Row(item, ItemName.of(title), names);
    }

    boolean hasSeveralNames() {
        return names.size() > 1;
    }

    /** Whether a person who wrote section and title meant this row. */
    boolean isCalled(String section, String title) {
        return Key.of(item.section().name()).equals(Key.of(section))
                && Key.of(item.initiative().title()).equals(Key.of(title));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hash(item.year(), item.section().code(), item.no());
    }
}
