package matome.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Organization;

/** Every date bears the era of its day: 令和 began on 1 May 2019, so there is no 令和元年4月1日. */
final class DatesInEra implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        Optional<FiscalYear> year = workbook.organization().map(Organization::year);
        return Labelled.prose(workbook)
                .flatMap(cell -> WrittenDays.in(cell.text())
                        .filter(date -> date.exists() && !date.isInItsEra())
                        .map(date -> cell.cell().finding(FindingCode.WRONG_ERA, date.written(), asMeant(date, year))));
    }

    /**
     * The same day in its right era; but where a year later it would lie in the fiscal year and so does not (令和元年3月
     * for 令和2年3月), the year was mistaken and not the era.
     */
    private static String asMeant(WrittenDay date, Optional<FiscalYear> year) {
        LocalDate sameDay = date.lastDay();
        LocalDate yearLater = sameDay.plusYears(1);
        boolean laterFits =
                year.filter(y -> !y.contains(sameDay) && y.contains(yearLater)).isPresent();
        return date.inYearOf(laterFits ? yearLater : sameDay);
    }
}
