package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.util.CellRangeAddress;

/** The rows under a row of headings. */
final class Table {

    private final TableSpan span;
    private final Headings headings;
    private final Grid grid;
    private final Map<Integer, FilledRow> rows = new LinkedHashMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    private Table(TableSpan span) {
        this.span = span;
        this.headings = span.headings();
        this.grid = headings.grid();
    }

    static Table of(TableSpan span, Settings settings) {
        return of(span, settings, settings.limits().rows());
    }

    /** Reads the rows of a table that may be longer, or shorter, than a section's. */
    static Table of(TableSpan span, Settings settings, int limit) {
        Table table = new Table(span);
        table.remarks.addAll(table.headings.unclear(settings));
        table.read(new RowKinds(table.headings, settings), limit);
        table.remark();
        return table;
    }

    static boolean isFilled(TableSpan span, Settings settings) {
        RowKinds kinds = new RowKinds(span.headings(), settings);
        return span.rows().anyMatch(row -> kinds.of(row) == RowKind.INITIATIVE);
    }

    /** By row of the sheet, top down. */
    Map<Integer, FilledRow> rows() {
        return rows;
    }

    List<Finding> remarks() {
        return remarks;
    }

    private void read(RowKinds kinds, int limit) {
        span.rows().forEach(row -> {
            RowKind kind = kinds.of(row);
            if (kind == RowKind.INITIATIVE) {
                rows.put(row, row(row));
            } else if (kind == RowKind.ASIDE) {
                remarks.add(skipped(row, kinds.label(row).orElseThrow()));
            }
            if (rows.size() > limit) {
                throw CannotRead.over(FindingCode.TOO_MANY_ROWS, limit);
            }
        });
    }

    private Finding skipped(int row, int label) {
        return Finding.of(
                FindingCode.ROW_SKIPPED,
                Place.cell(grid.name(), Grid.address(row, label)),
                grid.at(row, label).text());
    }

    private void remark() {
        RowRemarks about = new RowRemarks(headings);
        rows.forEach((row, filled) -> about.row(row, filled.no()).forEach(remarks::add));
        MergedForEach.in(headings, rows.keySet()).forEach(remarks::add);
        RepeatedNumbers.in(grid.name(), rows.values()).forEach(remarks::add);
        HiddenParts.of(headings, rows.keySet()).ifPresent(remarks::add);
    }

    private FilledRow row(int row) {
        Map<Column, FilledCell> cells = new EnumMap<>(Column.class);
        for (Column column : headings.blocks().keySet()) {
            headings.of(column).ifPresent(under -> cells.put(column, cell(row, column, under)));
        }
        OptionalInt no = Optional.ofNullable(cells.get(Column.NO)).stream()
                .flatMapToInt(c -> RowWords.number(c.text()).stream())
                .findFirst();
        return new FilledRow(no.orElse(rows.size() + 1), Optional.empty(), cells);
    }

    /** A heading may lie over several columns; then the one that is filled counts. */
    private FilledCell cell(int row, Column heading, CellRangeAddress under) {
        Optional<CellRangeAddress> forEach =
                heading == Column.CATEGORY ? MergedForEach.over(headings, row) : Optional.empty();
        if (forEach.isPresent()) {
            CellRangeAddress block = forEach.get();
            return cell(block.getFirstRow(), block.getFirstColumn());
        }
        return cell(
                row,
                IntStream.rangeClosed(under.getFirstColumn(), under.getLastColumn())
                        .filter(c -> !grid.at(row, c).isBlank())
                        .findFirst()
                        .orElse(under.getFirstColumn()));
    }

    private FilledCell cell(int row, int column) {
        return new FilledCell(Grid.address(row, column), grid.at(row, column).text());
    }
}
