package matome.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matome.model.ClosedEdition;
import matome.model.FiscalYear;
import matome.model.Phase;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.settings.Home;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;
import matome.store.Database;
import matome.store.Editions;
import matome.store.SubmissionStatuses;

/** Closes a year: its reports are printed once more, as 確定, and stay as they are. */
public final class YearClosing {

    private final Home home;
    private final Settings settings;
    private final Clock clock;

    public YearClosing(Home home, Settings settings, Clock clock) {
        this.home = home;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How a year stands that is to be closed.
     *
     * @param closed the edition that it is closed with already
     * @param corrected whether something was accepted since that edition was printed
     * @param empty whether nothing at all was accepted
     * @param notOpen the phase that has not opened yet
     * @param lacking workbooks that are missing, or were sent back and have not come again
     */
    public record Standing(
            Optional<ClosedEdition> closed,
            boolean corrected,
            boolean empty,
            Optional<Phase> notOpen,
            List<SubmissionStatus> lacking) {

        public Standing {
            lacking = List.copyOf(lacking);
        }

        public boolean isWhole() {
            return notOpen.isEmpty() && lacking.isEmpty();
        }
    }

    /** Looks at the year without waiting for a run. */
    public Standing standing(FiscalYear year) {
        try (Database database = Database.look(home.database())) {
            Editions editions = new Editions(database);
            Optional<ClosedEdition> closed = editions.newest(year).filter(ClosedEdition::complete);
            return new Standing(
                    closed,
                    closed.filter(editions::isCorrected).isPresent(),
                    !new ConsolidatedSheets(database, settings).years().contains(year),
                    notOpen(year),
                    new SubmissionStatuses(database, settings)
                            .current(year, today()).stream()
                                    .filter(YearClosing::isLacking)
                                    .toList());
        }
    }

    private Optional<Phase> notOpen(FiscalYear year) {
        List<Phase> opened = settings.openedPhases(year, today());
        return List.of(Phase.values()).stream()
                .filter(phase -> settings.period(year, phase).isPresent() && !opened.contains(phase))
                .findFirst();
    }

    private static boolean isLacking(SubmissionStatus status) {
        return status.inForce().isEmpty()
                || status.latest().filter(r -> r.state() == State.REJECTED).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Prints and closes the year; one that is closed and was corrected is printed as 更新.
     *
     * @param reprint whether files are printed once more of which nobody has the bytes
     * @return what it did; empty when another run holds the home
     */
    public Optional<NightReport> run(FiscalYear year, boolean reprint) throws RunFailedException {
        Scope scope = Scope.of(Optional.of(year));
        return new HomeRun(home, settings, clock).run("close", scope, Progress.SILENT, night -> {
            ClosedYears closed = new ClosedYears(night);
            closed.close(year, today());
            if (reprint) {
                closed.printLostAnew(year);
            }
            Press.of(night).printAll();
        });
    }
}
