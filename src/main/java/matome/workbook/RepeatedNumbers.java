package matome.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;

/** One No. on several rows: are they one initiative or more? */
final class RepeatedNumbers {

    private RepeatedNumbers() {}

    static Stream<Finding> in(String sheet, Collection<FilledRow> rows) {
        Map<Integer, List<FilledCell>> byNumber = rows.stream()
                .flatMap(r -> r.cell(Column.NO).stream())
                .filter(c -> RowWords.number(c.text()).isPresent())
                .collect(Collectors.groupingBy(
                        c -> RowWords.number(c.text()).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byNumber.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> twice(sheet, e.getKey(), e.getValue()));
    }

    private static Finding twice(String sheet, int number, List<FilledCell> cells) {
        return Finding.of(
                FindingCode.NUMBER_TWICE,
                Place.cell(sheet, addresses(cells, ",")).inRow(number),
                String.valueOf(number),
                addresses(cells, "、"));
    }

    private static String addresses(List<FilledCell> cells, String comma) {
        return cells.stream().map(FilledCell::address).collect(Collectors.joining(comma));
    }
}
