package matome.job;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import matome.settings.Home;
import matome.settings.Settings;

/** Prints reports again from the database, without reading input/. */
public final class Reprint {

    private final HomeRun home;

    public Reprint(Home home, Settings settings, Clock clock) {
        this.home = new HomeRun(home, settings, clock);
    }

    /**
     * Prints what the scope covers, changed or not.
     *
     * @return what it did; empty when another run holds the home
     */
    public Optional<NightReport> run(Scope scope) throws RunFailedException {
        return home.run("report", scope.withFull(true), Progress.SILENT, night -> {
            Comparisons comparisons = new Comparisons(night.database(), night.settings());
            new Press(night, new Publisher(night), comparisons).printAll();
            new MorningDesk(night, name -> Files.exists(night.home().input().resolve(name)), comparisons).tell();
        });
    }
}
