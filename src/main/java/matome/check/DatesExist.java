package matome.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;

/** Every date that is written is in the calendar. */
final class DatesExist implements Rule {

    /** A month without year and day is one only when something is said to be then: 13月に, but not 13月次. */
    private static final Pattern THEN = Pattern.compile("^(?:に|末|上旬|中旬|下旬|初旬|から|より|まで|以降)");

    @Override
    public Stream<Finding> check(Case workbook) {
        return Labelled.prose(workbook)
                .flatMap(cell -> WrittenDays.in(cell.text())
                        .filter(date -> !date.exists() && isDate(date))
                        .map(date -> cell.cell().finding(FindingCode.DATE_IMPOSSIBLE, date.written())));
    }

    private static boolean isDate(WrittenDay date) {
        return date.day().isPresent()
                || date.year().isPresent()
                || THEN.matcher(date.after()).find();
    }
}
