package matome.workbook.sheet;

import java.util.function.Function;
import matome.model.ListedItem;

/**
 * A column of the table.
 *
 * @param width in half-width characters
 * @param text what a row says in it
 */
record Field(String heading, int width, Kind kind, Function<ListedItem, String> text) {

    enum Kind {
        NUMBER,
        CENTRED,
        TEXT
    }
}
