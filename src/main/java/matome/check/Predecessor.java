package matome.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Initiative;
import matome.model.Key;

/** Which item of last year a row goes on with: the one of its identity, else the one of its title. */
final class Predecessor {

    private Predecessor() {}

    static Optional<Initiative> of(FilledRow row, List<Initiative> lastYear) {
        Key title = Key.of(row.text(Column.TITLE));
        return first(lastYear, item -> hasIdentityOf(row, item))
                .or(() -> first(lastYear, item -> Key.of(item.title()).equals(title)));
    }

    private static Optional<Initiative> first(List<Initiative> items, Predicate<Initiative> kind) {
        return items.stream().filter(kind).findFirst();
    }

    static boolean hasIdentityOf(FilledRow row, Initiative item) {
        return item.identity().isPresent() && item.identity().equals(row.identity());
    }

    /** The names in a title: all of it, and each of its lines, because one cell may name several items. */
    static Stream<Key> names(String title) {
        return Stream.concat(Stream.of(Key.of(title)), lines(title).map(Key::of))
                .distinct();
    }

    static Stream<String> lines(String title) {
        return Arrays.stream(title.split("\n")).map(String::strip).filter(line -> !line.isEmpty());
    }

    /** How the year before the workbook's is printed. */
    static String year(Case workbook) {
        return workbook.organization().map(o -> o.year().before().label()).orElse("");
    }
}
