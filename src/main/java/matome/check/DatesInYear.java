package matome.check;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;

/** What was done was done in the fiscal year, and no goal's deadline is over before it begins. */
final class DatesInYear implements Rule {

    private static final Pattern DEADLINE = Pattern.compile("^(?:末|中|上旬|中旬|下旬)?(?:まで|迄)");

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.organization().stream()
                .flatMap(o -> Stream.concat(
                        said(
                                workbook,
                                Column.OUTCOME,
                                o.year(),
                                d -> !o.year().contains(d.firstDay()) && Deed.isSaidOf(d)),
                        said(workbook, Column.GOAL, o.year(), d -> isOver(d, o.year()))));
    }

    private static Stream<Finding> said(Case workbook, Column column, FiscalYear year, Predicate<WrittenDay> wrong) {
        return PlacedText.of(workbook, column)
                .flatMap(cell -> WrittenDays.in(cell.text())
                        .filter(date -> date.year().isPresent() && date.exists() && date.isInItsEra())
                        .filter(wrong)
                        .map(date ->
                                cell.finding(FindingCode.DATE_OUTSIDE_YEAR, date.written(), year.label(), days(year))));
    }

    private static boolean isOver(WrittenDay date, FiscalYear year) {
        return date.lastDay().isBefore(year.firstDay())
                && DEADLINE.matcher(date.after()).find();
    }

    private static String days(FiscalYear year) {
        return JapaneseYear.label(year.firstDay()) + "4月1日～" + JapaneseYear.label(year.lastDay()) + "3月31日";
    }
}
