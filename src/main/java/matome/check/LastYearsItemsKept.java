package matome.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Initiative;
import matome.model.Key;
import matome.model.Place;

/** Every item of last year is there again, in a row of its own or as one line of a title. */
final class LastYearsItemsKept implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        List<FilledRow> rows = workbook.form().rows();
        Set<Key> names = rows.stream()
                .flatMap(row -> Predecessor.names(row.text(Column.TITLE)))
                .collect(Collectors.toSet());
        Place sheet = Place.sheet(workbook.form().sheet());
        String year = Predecessor.year(workbook);
        return workbook.lastYear().stream()
                .filter(item -> !rows.isEmpty() && rows.stream().noneMatch(r -> Predecessor.hasIdentityOf(r, item)))
                .filter(item -> !isDecided(workbook, item))
                .flatMap(item -> missing(item, names))
                .map(title -> Finding.of(FindingCode.LAST_YEARS_ITEM_MISSING, sheet, title, year));
    }

    /** Whether a person said what became of the item. */
    private static boolean isDecided(Case workbook, Initiative item) {
        Key title = Key.of(item.title());
        return workbook.settings().links().stream()
                .filter(link -> link.same() && workbook.year().equals(Optional.of(link.year())))
                .anyMatch(link -> Key.of(link.titleBefore()).equals(title));
    }

    /** The lines of the item's title that are nowhere; all of it in one when none is anywhere. */
    private static Stream<String> missing(Initiative item, Set<Key> names) {
        if (names.contains(Key.of(item.title()))) {
            return Stream.empty();
        }
        List<String> lines = Predecessor.lines(item.title()).toList();
        List<String> missing =
                lines.stream().filter(line -> !names.contains(Key.of(line))).toList();
        return missing.size() == lines.size() ? Stream.of(item.title()) : missing.stream();
    }
}
