package matome.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;

/**
 * What a PDF says about itself.
 *
 * @param stated the only date it bears; there is no clock in here
 */
record DocumentFacts(String title, String author, Optional<LocalDate> stated) {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    /** The beginning of the stated day, in the form the PDF libraries ask for. */
    Optional<Calendar> midnight() {
        return stated.map(day -> GregorianCalendar.from(day.atStartOfDay(JAPAN)));
    }
}
