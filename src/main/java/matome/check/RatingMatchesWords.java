package matome.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;

/** Where the rating says that the goal was reached, the outcome does not say that it was not. */
final class RatingMatchesWords implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().rows().stream().flatMap(row -> doubtful(workbook, row));
    }

    private static Stream<Finding> doubtful(Case workbook, FilledRow row) {
        String words = words(row.text(Column.OUTCOME));
        return words.isEmpty()
                ? Stream.empty()
                : Achieved.rating(workbook, row).stream()
                        .flatMap(rating -> row.cell(Column.OUTCOME).stream()
                                .map(cell -> Finding.of(
                                        FindingCode.TOP_RATING_DOUBTFUL,
                                        workbook.form().placeOf(cell).inRow(row.no()),
                                        rating.code(),
                                        workbook.settings()
                                                .column(Column.OUTCOME)
                                                .name(),
                                        words)));
    }

    /** The words of an outcome that speak against it, as written; empty when none does. */
    static String words(String outcome) {
        List<Statement> statements = Statement.of(outcome);
        return Stream.concat(statements.stream().flatMap(NotReached::in), CalledOff.in(statements).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
