package matome.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import matome.model.FindingCode;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, to be found by row and column without a look at all of them. */
final class Merged {

    private static final int MOST = 20_000;
    /** Few are higher, and those would make an entry for each of a million rows. */
    private static final int HIGH = 100;

    private static final int MOST_HIGH = 500;

    private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> byRow = new HashMap<>();
    private final List<CellRangeAddress> high = new ArrayList<>();

    Merged(List<CellRangeAddress> blocks) {
        if (blocks.size() > MOST) {
            throw CannotRead.over(FindingCode.TOO_MANY_PARTS, MOST);
        }
        blocks.forEach(this::add);
        if (high.size() > MOST_HIGH) {
            throw CannotRead.over(FindingCode.TOO_MANY_PARTS, MOST_HIGH);
        }
    }

    private void add(CellRangeAddress block) {
        if (block.getLastRow() - block.getFirstRow() >= HIGH) {
            high.add(block);
            return;
        }
        for (int row = block.getFirstRow(); row <= block.getLastRow(); row++) {
            byRow.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(block.getFirstColumn(), block);
        }
    }

    /** Merged cells do not overlap, so the nearest one that begins to the left is the only one that may reach here. */
    Optional<CellRangeAddress> at(int row, int column) {
        Budget.stopIfGivenUp();
        return Stream.concat(
                        Optional.ofNullable(inRow(row).floorEntry(column)).map(Map.Entry::getValue).stream(),
                        high.stream())
                .filter(b -> b.isInRange(row, column))
                .findFirst();
    }

    /** Those that reach into a row. */
    Stream<CellRangeAddress> in(int row) {
        Budget.stopIfGivenUp();
        return Stream.concat(inRow(row).values().stream(), high.stream()).filter(b -> b.containsRow(row));
    }

    private NavigableMap<Integer, CellRangeAddress> inRow(int row) {
        return byRow.getOrDefault(row, new TreeMap<>());
    }
}
