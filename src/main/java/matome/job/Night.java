package matome.job;

import java.time.Clock;
import java.util.List;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.settings.Home;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;
import matome.store.Database;

/**
 * One run: what it works on and with.
 *
 * @param id the run's number
 */
record Night(
        long id,
        Home home,
        Settings settings,
        Database database,
        Clock clock,
        Scope scope,
        Progress progress,
        Tally tally) {

    private static final String PROGRAM = Program.digest();

    String program() {
        return PROGRAM;
    }

    /** The years to print: something of them was accepted. */
    List<FiscalYear> years() {
        return new ConsolidatedSheets(database, settings)
                .years().stream().filter(scope::covers).toList();
    }

    List<Department> departments(FiscalYear year) {
        return settings.organization(year).map(Organization::departments).orElse(List.of());
    }
}
