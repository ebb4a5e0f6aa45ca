package matome.check;

import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;

/** A section has no more rows than one workbook may have. */
final class FitsSection implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        int limit = workbook.settings().limits().rows();
        return workbook.form().rows().size() <= limit
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.TOO_MANY_ROWS, workbook.placeOf(HeadField.SECTION), String.valueOf(limit)));
    }
}
