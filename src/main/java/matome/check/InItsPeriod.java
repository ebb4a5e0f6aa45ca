package matome.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.HeadField;
import matome.model.Phase;
import matome.model.Place;
import matome.settings.Period;

/** A workbook comes while its phase is open: not before, not after its due date, not when it is closed or the next phase is on. */
final class InItsPeriod implements Rule {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.year().stream()
                .flatMap(year -> workbook.phase().stream()
                        .flatMap(phase -> workbook.settings().period(year, phase).stream()
                                .flatMap(period -> check(workbook, year, phase, period).stream())));
    }

    private static Optional<Finding> check(Case workbook, FiscalYear year, Phase phase, Period period) {
        LocalDate submitted = workbook.arrival().submitted();
        if (workbook.arrival().today().isBefore(period.open()) || isOver(workbook, year, phase, period)) {
            String days = DATE.format(period.open()) + "～" + DATE.format(period.due());
            return found(FindingCode.NOT_OPEN, workbook, year, phase, days);
        }
        Optional<LocalDate> closed = period.close().filter(submitted::isAfter);
        if (closed.isPresent()) {
            return found(FindingCode.CLOSED, workbook, year, phase, DATE.format(closed.get()));
        }
        long days = ChronoUnit.DAYS.between(period.due(), submitted);
        return days <= 0
                ? Optional.empty()
                : Optional.of(
                        Finding.of(FindingCode.LATE, Place.FILE, DATE.format(period.due()), String.valueOf(days)));
    }

    private static Optional<Finding> found(FindingCode code, Case workbook, FiscalYear year, Phase phase, String days) {
        return Optional.of(Finding.of(code, workbook.placeOf(HeadField.PHASE), year.label(), phase.label(), days));
    }

    /** Whether a later phase of the year was open on the day it was handed in; where the city set a closing date, that decides. */
    private static boolean isOver(Case workbook, FiscalYear year, Phase phase, Period period) {
        return period.close().isEmpty()
                && Arrays.stream(Phase.values())
                        .filter(later -> later.compareTo(phase) > 0)
                        .flatMap(later -> workbook.settings().period(year, later).stream())
                        .anyMatch(p -> !p.open().isAfter(workbook.arrival().submitted()));
    }
}
