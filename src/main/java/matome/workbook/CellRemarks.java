package matome.workbook;

import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;

/** What there is to say about a cell that was read, whatever stands in it. */
final class CellRemarks {

    private CellRemarks() {}

    static Stream<Finding> of(Shown shown, Place place) {
        if (shown.error()) {
            return Stream.of(Finding.of(FindingCode.CELL_ERROR, place, shown.text()));
        }
        Stream<Finding> struck = shown.struck().isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.STRUCK_THROUGH, place, shown.struck()));
        Stream<Finding> computed = shown.computed() && !shown.isBlank()
                ? Stream.of(Finding.of(FindingCode.FORMULA_RESULT, place))
                : Stream.empty();
        return Stream.concat(struck, computed);
    }
}
