package matome.compare.years;

import java.util.List;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ListedItem;
import matome.model.Section;

/** A row of a year, met by what it is called. Two rows are never equal, even where they say the same. */
final class Row {

    private final int place;
    private final ListedItem item;
    private final Names names;

    private Row(int place, ListedItem item) {
        this.place = place;
        this.item = item;
        this.names = Names.of(item.initiative().title());
    }

    static List<Row> of(CityYear year) {
        List<ListedItem> items = year.items();
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Row(place, items.get(place)))
                .toList();
    }

    /** Where it stands among the year's rows. */
    int place() {
        return place;
    }

    ListedItem item() {
        return item;
    }

    Section section() {
        return item.section();
    }

    String title() {
        return item.initiative().title();
    }

    Names names() {
        return names;
    }
}
