package matome.check;

import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;

/** A past sheet is of the year that was asked for. */
record OfTheYearAskedFor(Optional<FiscalYear> asked) implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return asked.stream()
                .flatMap(year -> workbook.year().stream()
                        .filter(y -> !y.equals(year))
                        .map(y -> Finding.of(
                                FindingCode.TWO_YEARS,
                                workbook.placeOf(HeadField.FISCAL_YEAR),
                                y.label(),
                                year.label())));
    }
}
