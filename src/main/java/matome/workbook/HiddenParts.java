package matome.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The rows and columns of the table that hold something and do not show. */
final class HiddenParts {

    private HiddenParts() {}

    static Optional<Finding> of(Headings headings, Collection<Integer> rows) {
        Grid grid = headings.grid();
        List<int[]> hiddenRows = runs(rows.stream().mapToInt(Integer::intValue).filter(grid::isRowHidden));
        List<int[]> hiddenColumns = runs(IntStream.rangeClosed(headings.leftmost(), headings.rightmost())
                .filter(grid::isColumnHidden)
                .filter(c -> isRead(headings, c))
                .filter(c -> rows.stream().anyMatch(row -> !grid.at(row, c).isBlank())));
        if (hiddenRows.isEmpty() && hiddenColumns.isEmpty()) {
            return Optional.empty();
        }
        String names = names(hiddenRows, hiddenColumns);
        return Optional.of(Finding.of(
                FindingCode.HIDDEN_READ,
                Place.cell(grid.name(), cells(headings, rows, hiddenRows, hiddenColumns)),
                names));
    }

    /** A No. that does not show is nothing that was handed in. */
    private static boolean isRead(Headings headings, int column) {
        return headings.isUnit(column)
                || headings.columnAt(column).filter(c -> c != Column.NO).isPresent();
    }

    /** {@code 12:14、D:D}, as Excel writes whole rows and columns. */
    private static String names(List<int[]> rows, List<int[]> columns) {
        Stream<String> ofRows = rows.stream().map(r -> (r[0] + 1) + ":" + (r[1] + 1));
        Stream<String> ofColumns = columns.stream().map(c -> letter(c[0]) + ":" + letter(c[1]));
        return String.join("、", Stream.concat(ofRows, ofColumns).toList());
    }

    private static String cells(Headings headings, Collection<Integer> filled, List<int[]> rows, List<int[]> columns) {
        int top = filled.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int bottom = filled.stream().mapToInt(Integer::intValue).max().orElseThrow();
        Stream<CellRangeAddress> ofRows =
                rows.stream().map(r -> new CellRangeAddress(r[0], r[1], headings.leftmost(), headings.rightmost()));
        Stream<CellRangeAddress> ofColumns = columns.stream().map(c -> new CellRangeAddress(top, bottom, c[0], c[1]));
        return String.join(
                ",", Stream.concat(ofRows, ofColumns).map(Grid::address).toList());
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** First and last of each run of numbers without a gap. */
    private static List<int[]> runs(IntStream ascending) {
        List<int[]> runs = new ArrayList<>();
        ascending.forEach(i -> {
            if (!runs.isEmpty() && runs.get(runs.size() - 1)[1] == i - 1) {
                runs.get(runs.size() - 1)[1] = i;
            } else {
                runs.add(new int[] {i, i});
            }
        });
        return runs;
    }
}
