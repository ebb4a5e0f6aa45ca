package matome.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FindingCode;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, to be found by row without a look at all of them. */
final class Merged {

    private static final int MOST = 20_000;
    /** Few are higher, and those would make an entry for each of a million rows. */
    private static final int HIGH = 100;

    private final Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();
    private final List<CellRangeAddress> high = new ArrayList<>();

    Merged(List<CellRangeAddress> blocks) {
        if (blocks.size() > MOST) {
            throw CannotRead.over(FindingCode.TOO_MANY_PARTS, MOST);
        }
        blocks.forEach(this::add);
    }

    private void add(CellRangeAddress block) {
        if (block.getLastRow() - block.getFirstRow() >= HIGH) {
            high.add(block);
            return;
        }
        for (int row = block.getFirstRow(); row <= block.getLastRow(); row++) {
            byRow.computeIfAbsent(row, r -> new ArrayList<>(1)).add(block);
        }
    }

    Optional<CellRangeAddress> at(int row, int column) {
        return in(row).filter(b -> b.isInRange(row, column)).findFirst();
    }

    /** Those that reach into a row. */
    Stream<CellRangeAddress> in(int row) {
        Budget.stopIfGivenUp();
        return Stream.concat(byRow.getOrDefault(row, List.of()).stream(), high.stream())
                .filter(b -> b.containsRow(row));
    }
}
