package matome.job;

import java.time.Clock;
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

    String program() {
        return PROGRAM;
    }
}
