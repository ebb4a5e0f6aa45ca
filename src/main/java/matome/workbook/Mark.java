package matome.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** A finding on the cells of the sheet that it is about. */
record Mark(Sheet sheet, List<CellRangeAddress> ranges, Finding finding) {

    /** Empty when the finding is about no cells, or about cells that the workbook does not have. */
    static Optional<Mark> of(Finding finding, Workbook workbook) {
        return finding.place()
                .sheet()
                .flatMap(name -> Optional.ofNullable(workbook.getSheet(name)))
                .flatMap(sheet -> finding.place().cell().map(cells -> new Mark(sheet, ranges(sheet, cells), finding)))
                .filter(mark -> !mark.ranges().isEmpty());
    }

    private static List<CellRangeAddress> ranges(Sheet sheet, String cells) {
        Merged merged = new Merged(sheet.getMergedRegions());
        try {
            return Arrays.stream(cells.split(","))
                    .map(CellRangeAddress::valueOf)
                    .map(r -> merged.at(r.getFirstRow(), r.getFirstColumn())
                            .filter(m -> m.isInRange(r.getLastRow(), r.getLastColumn()))
                            .orElse(r))
                    .toList();
        } catch (RuntimeException noAddress) {
            return List.of();
        }
    }

    /** Where its notes go: on every cell, and on the first one of a merged cell. */
    Stream<CellAddress> cells() {
        List<CellRangeAddress> blocks = sheet.getMergedRegions();
        return ranges.stream()
                .flatMap(range -> blocks.contains(range)
                        ? Stream.of(new CellAddress(range.getFirstRow(), range.getFirstColumn()))
                        : all(range));
    }

    private static Stream<CellAddress> all(CellRangeAddress range) {
        return Stream.iterate(range.getFirstRow(), row -> row <= range.getLastRow(), row -> row + 1)
                .flatMap(row -> Stream.iterate(
                                range.getFirstColumn(), column -> column <= range.getLastColumn(), column -> column + 1)
                        .map(column -> new CellAddress(row, column)));
    }
}
