package matome.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.Key;
import matome.model.PlanCategory;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Tells the rows of the table from what else stands among them. Only what nobody could take for an initiative is set
 * aside; a text in a column of the form stays a row, and its empty cells are found.
 */
final class RowKinds {

    private static final Set<Column> PROSE = Set.of(Column.TITLE, Column.GOAL, Column.OUTCOME);

    private final Headings headings;
    private final Grid grid;
    private final Set<Key> categories;

    RowKinds(Headings headings, Settings settings) {
        this.headings = headings;
        this.grid = headings.grid();
        this.categories = settings.categories().stream()
                .map(PlanCategory::name)
                .map(Key::of)
                .collect(Collectors.toSet());
    }

    RowKind of(int row) {
        Optional<Integer> label = label(row);
        if (label.isEmpty()) {
            return RowKind.NOTHING;
        }
        List<Integer> rest =
                texts(row).stream().filter(c -> !c.equals(label.get())).toList();
        if (isSubtotal(row, label.get(), rest) || isRemark(row, label.get(), rest)) {
            return RowKind.ASIDE;
        }
        return isAnyContent(row) ? RowKind.INITIATIVE : RowKind.NOTHING;
    }

    /** The column of the first text of a row that is more than its number. */
    Optional<Integer> label(int row) {
        return texts(row).stream().findFirst();
    }

    private List<Integer> texts(int row) {
        return grid.columns(row).subSet(headings.leftmost(), true, headings.rightmost(), true).stream()
                .filter(c -> !isNumber(row, c) && !headings.isPast(c))
                .toList();
    }

    private boolean isNumber(int row, int column) {
        return isUnder(Column.NO, column) && RowWords.isNumbering(text(row, column));
    }

    private boolean isSubtotal(int row, int label, List<Integer> rest) {
        String text = text(row, label);
        boolean amongProse =
                isUnder(Column.GOAL, label) || isUnder(Column.RATING, label) || isUnder(Column.OUTCOME, label);
        boolean isCategory = isUnder(Column.CATEGORY, label) && categories.contains(Key.of(text));
        return RowWords.isSubtotal(text)
                && !amongProse
                && !isCategory
                && rest.stream().map(c -> grid.at(row, c)).allMatch(s -> s.error() || RowWords.isAmount(s.text()));
    }

    private boolean isRemark(int row, int label, List<Integer> rest) {
        String text = text(row, label);
        if (!rest.isEmpty()) {
            return isUnder(Column.NO, label)
                    && RowWords.isMarkedAsRemark(text)
                    && rest.stream().noneMatch(this::isProse);
        }
        return RowWords.isEnd(text)
                || isUnder(Column.NO, label)
                || isAcross(row, label)
                || (RowWords.isMarkedAsRemark(text) && !isProse(label) && !isUnder(Column.RATING, label));
    }

    /** Merged over several columns from the table's left end on. */
    private boolean isAcross(int row, int column) {
        CellRangeAddress block = grid.blockAt(row, column);
        return column == headings.leftmost() && block.getLastColumn() > column && !isProse(column);
    }

    private boolean isAnyContent(int row) {
        return texts(row).stream()
                .filter(c -> !isUnder(Column.NO, c) && !headings.isUnit(c))
                .anyMatch(c -> !isForRowsBelow(row, c));
    }

    /** A category merged over rows of which this one is blank otherwise. */
    private boolean isForRowsBelow(int row, int column) {
        CellRangeAddress block = grid.blockAt(row, column);
        return isUnder(Column.CATEGORY, column)
                && block.getLastRow() > row
                && !isProseIn(row)
                && IntStream.rangeClosed(row + 1, block.getLastRow()).anyMatch(this::isProseIn);
    }

    private boolean isProseIn(int row) {
        return grid.columns(row).stream().anyMatch(this::isProse);
    }

    private boolean isProse(int column) {
        return headings.columnAt(column).filter(PROSE::contains).isPresent();
    }

    private boolean isUnder(Column heading, int column) {
        return headings.columnAt(column).filter(heading::equals).isPresent();
    }

    private String text(int row, int column) {
        return grid.at(row, column).text();
    }
}
