package matome.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import matome.model.Column;
import org.apache.poi.ss.util.CellRangeAddress;

/** Tells two tables that stand beside each other from one table that has a heading twice. */
final class SideBySide {

    private record Heading(Column column, CellRangeAddress block) {}

    private SideBySide() {}

    /** The headings as they are, or two tables' when as many as that stand there once more, further to the right. */
    static List<Headings> parted(Headings headings, int enough) {
        List<Heading> all = headings.blocks().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(b -> new Heading(e.getKey(), b)))
                .sorted(Comparator.comparing(h -> h.block().getFirstColumn()))
                .toList();
        int second = firstRepeated(all);
        Map<Column, List<CellRangeAddress>> left = blocks(all.subList(0, second));
        Map<Column, List<CellRangeAddress>> right = blocks(all.subList(second, all.size()));
        long common = right.keySet().stream()
                .filter(c -> c != Column.NO && left.containsKey(c))
                .count();
        return common < enough ? List.of(headings) : List.of(headings.with(left), headings.with(right));
    }

    private static int firstRepeated(List<Heading> all) {
        Set<Column> seen = new HashSet<>();
        int at = 0;
        while (at < all.size() && seen.add(all.get(at).column())) {
            at++;
        }
        return at;
    }

    private static Map<Column, List<CellRangeAddress>> blocks(List<Heading> headings) {
        Map<Column, List<CellRangeAddress>> blocks = new EnumMap<>(Column.class);
        headings.forEach(
                h -> blocks.computeIfAbsent(h.column(), c -> new ArrayList<>()).add(h.block()));
        return blocks;
    }
}
