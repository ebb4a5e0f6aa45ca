package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;
import matome.settings.Settings;

/** 年度 is a fiscal year whose organisation the city has entered, and not one that is past and only compared with. */
final class KnownFiscalYear implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        Settings settings = workbook.settings();
        if (workbook.year().filter(year -> isCollected(year, settings)).isPresent()) {
            return Stream.empty();
        }
        String years = settings.organizations().keySet().stream()
                .filter(year -> isCollected(year, settings))
                .sorted()
                .map(FiscalYear::label)
                .collect(Collectors.joining("・"));
        return KnownHead.unknown(
                workbook, HeadField.FISCAL_YEAR, FindingCode.UNKNOWN_YEAR, typed -> new String[] {typed, years});
    }

    private static boolean isCollected(FiscalYear year, Settings settings) {
        return settings.periods().isEmpty() || settings.periods().containsKey(year);
    }
}
