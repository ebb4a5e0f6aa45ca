package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;

/** 年度 is a fiscal year whose organisation the city has entered. */
final class KnownFiscalYear implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.organization().isPresent()) {
            return Stream.empty();
        }
        String years = workbook.settings().organizations().keySet().stream()
                .sorted()
                .map(FiscalYear::label)
                .collect(Collectors.joining("・"));
        return KnownHead.unknown(
                workbook, HeadField.FISCAL_YEAR, FindingCode.UNKNOWN_YEAR, typed -> new String[] {typed, years});
    }
}
