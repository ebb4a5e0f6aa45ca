package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;

/** A past sheet says its year, and the city has entered that year's organisation. */
final class KnownPastYear implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.organization().isPresent()) {
            return Stream.empty();
        }
        String typed = workbook.form().headText(HeadField.FISCAL_YEAR);
        String years = workbook.settings().organizations().keySet().stream()
                .sorted()
                .map(FiscalYear::label)
                .collect(Collectors.joining("・"));
        return Stream.of(
                typed.isEmpty()
                        ? Finding.of(FindingCode.YEAR_NOT_SAID, workbook.placeOf(HeadField.FISCAL_YEAR))
                        : Finding.of(
                                FindingCode.YEAR_WITHOUT_ORGANIZATION,
                                workbook.placeOf(HeadField.FISCAL_YEAR),
                                FiscalYear.parse(typed).map(FiscalYear::label).orElse(typed),
                                years));
    }
}
