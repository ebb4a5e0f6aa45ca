package matome.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.CitySummary.SubmissionFigures;
import matome.model.FiscalYear;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.store.SubmissionStatuses;

/** How many workbooks of a year stand at each state today. */
final class SubmissionCount {

    private final SubmissionStatuses statuses;
    private final LocalDate today;

    SubmissionCount(Night night) {
        this.statuses = new SubmissionStatuses(night.database(), night.settings());
        this.today = night.today();
    }

    /** Empty for a year of which no phase has opened, or none was ever collected. */
    Optional<SubmissionFigures> of(FiscalYear year) {
        List<SubmissionStatus> all = statuses.current(year, today);
        return all.stream()
                .findFirst()
                .map(first -> new SubmissionFigures(
                        first.phase(),
                        all.size(),
                        count(all, s -> s.inForce().isPresent()),
                        count(
                                all,
                                s -> s.latest()
                                        .filter(r -> r.state() == State.REJECTED)
                                        .isPresent()),
                        count(all, s -> s.latest().isEmpty()),
                        count(all, s -> s.latest().isPresent() && s.daysLate() > 0)));
    }

    private static int count(List<SubmissionStatus> all, Predicate<SubmissionStatus> such) {
        return (int) all.stream().filter(such).count();
    }
}
