package matome.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.compare.years.ComparisonSheets;
import matome.compare.years.YearComparisons;
import matome.model.FiscalYear;
import matome.model.PlanCategory;
import matome.model.YearComparison;
import matome.settings.Settings;
import matome.store.Database;

/** Each year set beside the year before, where that is at hand; computed once. */
final class Comparisons {

    private final Settings settings;
    private final CityYears years;
    private final Map<FiscalYear, Optional<YearComparison>> known = new HashMap<>();

    Comparisons(Database database, Settings settings) {
        this.settings = settings;
        this.years = new CityYears(database, settings);
    }

    /** The years that are compared. */
    CityYears years() {
        return years;
    }

    /** Empty when nothing of the year before is at hand. */
    Optional<YearComparison> of(FiscalYear year) {
        Optional<YearComparison> ready = known.get(year);
        if (ready == null) {
            ready = years.before(year)
                    .map(before -> YearComparisons.of(years.of(year), before, settings.links(), of(before.year())));
            known.put(year, ready);
        }
        return ready;
    }

    /** On sheets, for paper. */
    Optional<ComparisonSheets> sheets(FiscalYear year) {
        List<String> categories =
                settings.categories().stream().map(PlanCategory::name).toList();
        return years.before(year)
                .flatMap(before -> of(year).map(c -> new ComparisonSheets(c, years.of(year), before, categories)));
    }
}
