package matome.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.compare.SheetCorrections;
import matome.model.ClosedEdition;
import matome.model.Correction;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.publish.GoalSheetCsv;
import matome.store.ConsolidatedSheets;
import matome.store.Editions;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which years are closed and stay as they were printed, and which were corrected and are printed once more. */
final class ClosedYears {

    private final Night night;
    private final Editions editions;
    private final ConsolidatedSheets sheets;
    private final EditionFiles files;
    private final TransactionTemplate whole;

    ClosedYears(Night night) {
        this.night = night;
        this.editions = new Editions(night.database());
        this.sheets = new ConsolidatedSheets(night.database(), night.settings());
        this.files = new EditionFiles(night);
        this.whole = new TransactionTemplate(
                new JdbcTransactionManager(night.database().source()));
    }

    /** The newest edition of a year; empty when nobody closed it. */
    Optional<ClosedEdition> edition(FiscalYear year) {
        return editions.newest(year);
    }

    /** Whether a run prints the year. An edition is whole, so a run about some departments prints none. */
    boolean isPrinted(FiscalYear year) {
        return edition(year)
                .map(e -> !e.complete() && night.scope().coversCity())
                .orElse(true);
    }

    /** Closes a year, unless that was done or begun before. */
    void close(FiscalYear year, LocalDate day) {
        if (edition(year).isEmpty()) {
            whole.executeWithoutResult(
                    status -> editions.begin(new ClosedEdition(year, 1, day, false), List.of(), night.id()));
        }
    }

    /** Has the files of a complete edition printed once more of which nobody has the bytes; the others stay. */
    void printLostAnew(FiscalYear year) throws IOException {
        Optional<ClosedEdition> complete = edition(year).filter(ClosedEdition::complete);
        if (complete.isPresent()) {
            List<String> lost = files.lost(complete.get());
            if (!lost.isEmpty()) {
                files.restoreBut(complete.get(), lost);
                whole.executeWithoutResult(status -> editions.printAnew(complete.get(), lost));
            }
        }
    }

    /** Begins the editions that corrections make necessary, and puts back what is not as it was printed. */
    void beginAndRestore() throws IOException {
        for (ClosedEdition edition : editions.newest()) {
            if (night.scope().covers(edition.year())) {
                if (night.scope().coversCity()) {
                    whole.executeWithoutResult(status -> beginAfter(edition));
                }
                files.restore(editions.newest(edition.year()).orElseThrow());
            }
        }
    }

    /** An edition that is not complete, and no longer what is in force, is begun anew. */
    private void beginAfter(ClosedEdition newest) {
        FiscalYear year = newest.year();
        if (night.settings().organization(year).isEmpty() || !editions.isCorrected(newest)) {
            return;
        }
        int printed = newest.complete() ? newest.number() : newest.number() - 1;
        if (printed == 0) {
            editions.begin(newest, List.of(), night.id());
            return;
        }
        List<Correction> corrections = corrections(new ClosedEdition(year, printed, newest.day(), true));
        if (newest.complete() && corrections.isEmpty()) {
            editions.printFrom(newest);
            return;
        }
        LocalDate day = corrections.stream()
                .map(Correction::day)
                .max(Comparator.naturalOrder())
                .orElse(newest.day());
        editions.begin(new ClosedEdition(year, printed + 1, day, false), corrections, night.id());
    }

    private List<Correction> corrections(ClosedEdition printed) {
        Map<Form, Map<String, LocalDate>> accepted =
                editions.acceptedSince(printed, night.settings().zone());
        SheetCorrections corrections = new SheetCorrections(
                GoalSheetCsv::heading,
                (form, code) -> accepted.getOrDefault(form, Map.of()).getOrDefault(code, printed.day()));
        return corrections.between(sheets.of(printed), sheets.of(printed.year()));
    }

    /** Whether the file is kept and lies in output/ too: a run may have been killed between the two. */
    boolean lies(ClosedEdition edition, String name) throws IOException {
        return files.lies(editions.files(edition), name);
    }

    /** Whether the file is printed already and kept. */
    boolean holds(ClosedEdition edition, String name) {
        return editions.files(edition).containsKey(name);
    }

    void complete(ClosedEdition edition) {
        editions.complete(edition);
        night.tally().closed(edition);
    }
}
