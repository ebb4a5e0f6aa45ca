package matome.check;

import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;

/** A cell of the table holds no more characters than the city allows for its column. */
final class TextFits implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.settings().columnsInUse().stream().flatMap(column -> tooLong(workbook, column));
    }

    private static Stream<Finding> tooLong(Case workbook, Column column) {
        int limit = workbook.settings().column(column).limit();
        return Labelled.of(workbook, column)
                .filter(c -> c.text().length() > limit && Letters.count(c.text()) > limit)
                .map(c -> c.finding(
                        FindingCode.TEXT_TOO_LONG, String.valueOf(Letters.count(c.text())), String.valueOf(limit)));
    }
}
