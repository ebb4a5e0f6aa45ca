package matome.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.Place;

/** Says the same thing about several cells of a column once, with all its cells. */
final class Folding {

    private record Cause(Finding finding, String column) {}

    private Folding() {}

    /** In the order of their first cells; a finding that is alone keeps its No. */
    static Stream<Finding> fold(Stream<Finding> findings) {
        Map<Cause, List<Finding>> byCause = new LinkedHashMap<>();
        findings.forEach(
                f -> byCause.computeIfAbsent(cause(f), c -> new ArrayList<>()).add(f));
        return byCause.values().stream().map(Folding::asOne);
    }

    private static Cause cause(Finding finding) {
        String column = CellAddress.of(finding).map(CellAddress::column).orElse("");
        return column.isEmpty()
                ? new Cause(finding.at(finding.place().inNoRow()), "")
                : new Cause(finding.at(finding.place().sheet().map(Place::sheet).orElse(Place.FILE)), column);
    }

    private static Finding asOne(List<Finding> same) {
        Finding first = same.get(0);
        if (same.size() == 1 || CellAddress.of(first).isEmpty()) {
            return first;
        }
        String column = CellAddress.of(first).orElseThrow().column();
        List<Integer> rows = same.stream()
                .flatMap(f -> CellAddress.of(f).stream())
                .map(CellAddress::row)
                .sorted()
                .distinct()
                .toList();
        return first.at(Place.cell(first.place().sheet().orElse(""), ranges(column, rows)));
    }

    /** {@code D8:D10,D12} of the rows 8, 9, 10 and 12. */
    private static String ranges(String column, List<Integer> rows) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                String first = column + rows.get(from);
                ranges.add(from == i - 1 ? first : first + ":" + column + rows.get(i - 1));
                from = i;
            }
        }
        return String.join(",", ranges);
    }
}
