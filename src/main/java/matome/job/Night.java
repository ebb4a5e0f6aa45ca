package matome.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import matome.settings.Home;
import matome.settings.Settings;
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
        Mailing mailing,
        Progress progress,
        Tally tally) {

    private static final String PROGRAM = Program.digest();

    /** The same run, looking at every year. */
    Night ofAllYears() {
        return new Night(id, home, settings, database, clock, Scope.of(Optional.empty()), mailing, progress, tally);
    }

    /** The day in the city. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    String program() {
        return PROGRAM;
    }
}
