package matome.check;

import java.util.List;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;

/** A workbook does not lie in the folder of another year. */
final class YearOfItsFolder implements Rule {

    /** Farther off, four digits are some other number. */
    private static final int YEARS_AROUND = 20;

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.year().stream().flatMap(year -> check(workbook, year));
    }

    private static Stream<Finding> check(Case workbook, FiscalYear year) {
        List<String> ofYears = workbook.arrival().folders().stream()
                .filter(folder -> isYearAround(folder, year))
                .toList();
        boolean inItsOwn = ofYears.stream()
                .anyMatch(
                        folder -> FiscalYear.parse(folder).filter(year::equals).isPresent());
        return ofYears.isEmpty() || inItsOwn
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.WRONG_YEAR_FOR_FOLDER,
                        workbook.placeOf(HeadField.FISCAL_YEAR),
                        year.label(),
                        ofYears.get(0)));
    }

    private static boolean isYearAround(String folder, FiscalYear year) {
        return FiscalYear.parse(folder)
                .filter(y -> Math.abs(y.value() - year.value()) <= YEARS_AROUND)
                .isPresent();
    }
}
