package matome.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.CityYear;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.publish.YearFiles;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;
import matome.store.Database;
import org.jspecify.annotations.Nullable;

/** The city's sheets year by year, each year read from the database once, when it is first asked for. */
final class CityYears {

    private final Settings settings;
    private final ConsolidatedSheets sheets;
    private @Nullable List<FiscalYear> atHand;
    private final Map<FiscalYear, CityYear> read = new HashMap<>();

    CityYears(Database database, Settings settings) {
        this.settings = settings;
        this.sheets = new ConsolidatedSheets(database, settings);
    }

    /** The years of which something was accepted, ascending. */
    List<FiscalYear> atHand() {
        List<FiscalYear> known = atHand == null ? sheets.years() : atHand;
        atHand = known;
        return known;
    }

    CityYear of(FiscalYear year) {
        return read.computeIfAbsent(year, this::read);
    }

    /** What the files of a year are called. */
    YearFiles files(FiscalYear year) {
        return new YearFiles(year, of(year).mark());
    }

    /** The year before; empty when nothing of it is at hand. */
    Optional<CityYear> before(FiscalYear year) {
        FiscalYear before = year.before();
        return atHand().contains(before) ? Optional.of(of(before)) : Optional.empty();
    }

    private CityYear read(FiscalYear year) {
        Organization organization =
                settings.organization(year).orElseThrow(() -> new IllegalArgumentException("no sections in " + year));
        return new CityYear(
                organization,
                sheets.of(year),
                settings.ratings(year),
                Optional.ofNullable(settings.marks().get(year)));
    }
}
