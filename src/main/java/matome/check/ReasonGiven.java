package matome.check;

import java.util.Set;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Key;
import matome.model.Phase;
import matome.model.Rating;

/** A rating that says the goal was not reached comes with a word why. */
final class ReasonGiven implements Rule {

    /** What people type to fill a cell without saying anything. */
    private static final Set<String> NOTHING =
            Set.of("", "-", "ー", "一", ".", "・", "/", "×", "〃", "なし", "無し", "特になし", "特に無し", "同上", "同左", "上記のとおり");

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().rows().stream()
                .filter(row -> isMissing(workbook, row))
                .flatMap(row -> row.cell(Column.OUTCOME).stream().map(cell -> said(workbook, row, cell)));
    }

    /** Whether the row is without a reason that its rating asks for. */
    static boolean isMissing(Case workbook, FilledRow row) {
        return workbook.phase().filter(p -> p == Phase.RESULT).isPresent()
                && workbook.rating(row.text(Column.RATING))
                        .filter(r -> !r.achieved())
                        .isPresent()
                && saysNothing(row.text(Column.OUTCOME));
    }

    private static boolean saysNothing(String text) {
        return NOTHING.contains(Key.of(text).value().replaceAll("^[●○◎■□・※]+|[。.]+$", ""));
    }

    private static Finding said(Case workbook, FilledRow row, FilledCell cell) {
        String rating =
                workbook.rating(row.text(Column.RATING)).map(Rating::code).orElseThrow();
        return Finding.of(
                FindingCode.REASON_MISSING,
                workbook.form().placeOf(cell).inRow(row.no()),
                rating,
                workbook.settings().column(Column.OUTCOME).name());
    }
}
