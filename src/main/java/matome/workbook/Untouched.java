package matome.workbook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.Phase;
import matome.model.Stamp;

/**
 * Tells a prefilled form for goals that nobody has looked at: all rows as they were issued, and nobody's name on it. Forms
 * may be handed out in the very folder they are handed in to.
 */
final class Untouched {

    private Untouched() {}

    static boolean is(Issued issued, Head head, Collection<FilledRow> rows) {
        List<List<Key>> handedOut = issued.rows().stream()
                .filter(row -> !row.isBlank())
                .map(IssuedRow::content)
                .toList();
        return issued.stamp().map(Stamp::phase).filter(Phase.PLAN::equals).isPresent()
                && !handedOut.isEmpty()
                && Stream.of(HeadField.AUTHOR, HeadField.EXTENSION).allMatch(head::isBlank)
                && handedOut.equals(rows.stream().map(Untouched::content).toList());
    }

    private static List<Key> content(FilledRow row) {
        return Stream.of(Column.TITLE, Column.GOAL, Column.CATEGORY)
                .map(row::text)
                .map(Key::of)
                .toList();
    }
}
