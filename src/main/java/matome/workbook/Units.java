package matome.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.Place;
import org.apache.poi.ss.util.CellRangeAddress;

/** 課名 and 部名 as columns of the table: they say what the head says, when every row says the same. */
final class Units {

    private final Headings headings;
    private final Grid grid;
    private final Collection<Integer> rows;

    Units(Headings headings, Collection<Integer> rows) {
        this.headings = headings;
        this.grid = headings.grid();
        this.rows = rows;
    }

    /** The head with what the columns say. */
    Head added(Head head) {
        Map<HeadField, FilledCell> cells = new EnumMap<>(HeadField.class);
        cells.putAll(head.cells());
        List<Finding> remarks = new ArrayList<>(head.remarks());
        headings.units().forEach((field, heading) -> {
            List<FilledCell> said = differentIn(heading);
            Optional<FilledCell> above = Optional.ofNullable(cells.get(field)).filter(c -> !c.isBlank());
            if (above.isEmpty() && said.size() > 1) {
                throw new CannotRead(several(said), null);
            }
            if (above.isEmpty() && said.size() == 1) {
                cells.put(field, said.get(0));
            }
            above.filter(a -> said.stream().anyMatch(s -> !isSame(a, s)))
                    .ifPresent(a -> remarks.add(several(withHead(a, said))));
        });
        return new Head(cells, remarks);
    }

    /** The first cell of each unit that the rows name. */
    private List<FilledCell> differentIn(CellRangeAddress heading) {
        Map<Key, FilledCell> different = new LinkedHashMap<>();
        for (int row : rows) {
            for (int column = heading.getFirstColumn(); column <= heading.getLastColumn(); column++) {
                CellRangeAddress block = grid.blockAt(row, column);
                String text = grid.inBlockAt(row, column).text();
                if (!text.isEmpty() && block.getFirstRow() > headings.last()) {
                    different.putIfAbsent(
                            Key.of(text),
                            new FilledCell(Grid.address(block.getFirstRow(), block.getFirstColumn()), text));
                }
            }
        }
        return List.copyOf(different.values());
    }

    private static List<FilledCell> withHead(FilledCell head, List<FilledCell> said) {
        List<FilledCell> all = new ArrayList<>(List.of(head));
        said.stream().filter(s -> !isSame(head, s)).forEach(all::add);
        return all;
    }

    private static boolean isSame(FilledCell one, FilledCell other) {
        return Key.of(one.text()).equals(Key.of(other.text()));
    }

    private Finding several(List<FilledCell> units) {
        String cells = units.stream().map(FilledCell::address).collect(Collectors.joining(","));
        String names =
                units.stream().map(u -> u.text() + "（" + u.address() + "）").collect(Collectors.joining("、"));
        return Finding.of(FindingCode.SEVERAL_SECTIONS, Place.cell(grid.name(), cells), names);
    }
}
