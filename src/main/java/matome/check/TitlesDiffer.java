package matome.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Key;

/** No two rows of a workbook have the same 項目. */
final class TitlesDiffer implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        Map<Key, List<FilledRow>> rows = workbook.form().rows().stream()
                .filter(row -> !Key.of(row.text(Column.TITLE)).isEmpty())
                .collect(Collectors.groupingBy(
                        row -> Key.of(row.text(Column.TITLE)), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().flatMap(same -> repeated(workbook, same));
    }

    /** Said at every row but the first; folding makes one finding of them. */
    private static Stream<Finding> repeated(Case workbook, List<FilledRow> same) {
        String title = same.get(0).text(Column.TITLE);
        String numbers = same.stream().map(row -> "No." + row.no()).collect(Collectors.joining("・"));
        return same.stream()
                .skip(1)
                .flatMap(row -> row.cell(Column.TITLE).stream()
                        .map(cell -> Finding.of(
                                FindingCode.TITLE_TWICE,
                                workbook.form().placeOf(cell).inRow(row.no()),
                                title,
                                numbers)));
    }
}
