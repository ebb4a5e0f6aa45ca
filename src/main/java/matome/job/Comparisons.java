package matome.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.compare.years.Comparison;
import matome.compare.years.ComparisonSheets;
import matome.model.FiscalYear;
import matome.model.PlanCategory;
import matome.model.YearComparison;
import matome.settings.Settings;

/** Each year set beside the year before, where that is at hand; computed once. */
final class Comparisons {

    private final Settings settings;
    private final CityYears years;
    private final Map<FiscalYear, Optional<YearComparison>> known = new HashMap<>();

    Comparisons(Settings settings, CityYears years) {
        this.settings = settings;
        this.years = years;
    }

    /** Empty when nothing of the year before is at hand. */
    Optional<YearComparison> of(FiscalYear year) {
        Optional<YearComparison> ready = known.get(year);
        if (ready == null) {
            ready = years.before(year)
                    .map(before -> Comparison.of(years.of(year), before, settings.links(), earlier(before.year())));
            known.put(year, ready);
        }
        return ready;
    }

    private List<YearComparison> earlier(FiscalYear before) {
        return of(before).stream().toList();
    }

    /** On sheets, for paper. */
    Optional<ComparisonSheets> sheets(FiscalYear year) {
        List<String> categories =
                settings.categories().stream().map(PlanCategory::name).toList();
        return years.before(year)
                .flatMap(before -> of(year).map(
                                comparison -> new ComparisonSheets(years.of(year), before, categories, comparison)));
    }
}
