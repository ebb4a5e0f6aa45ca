package matome.settings;

import java.util.Map;
import java.util.Set;
import matome.model.FiscalYear;

/** What city.yml and organization.csv must agree on: every year of the one has its part in the other. */
final class YearChecks {

    private YearChecks() {}

    static void run(Block top, City city, Map<FiscalYear, OrganizationYear> years) {
        for (FiscalYear year : years.keySet()) {
            settingsKnow(year, city.goals().keySet(), "goals", top);
            if (!isPast(year, city.periods().keySet())) {
                settingsKnow(year, city.periods().keySet(), "phases", top);
            }
        }
        top.block("phases").ifPresent(phases -> phases.keys().forEach(key -> sectionsExist(key, years)));
    }

    /** A year before the first that is collected: its sheets are imported, to compare with. */
    private static boolean isPast(FiscalYear year, Set<FiscalYear> collected) {
        return collected.stream().allMatch(other -> year.value() < other.value());
    }

    /** Where no year is known at all, that was told when the block was read. */
    private static void settingsKnow(FiscalYear year, Set<FiscalYear> known, String key, Block top) {
        if (!known.isEmpty() && !known.contains(year)) {
            top.faults().add(top.line(key), SettingsProblem.YEAR_WITHOUT_SETTINGS, year.label(), key);
        }
    }

    /** A key that is no year was told when it was read. */
    private static void sectionsExist(Value key, Map<FiscalYear, OrganizationYear> years) {
        FiscalYear.parse(key.text())
                .filter(year -> !years.containsKey(year))
                .ifPresent(year -> key.fault(SettingsProblem.YEAR_WITHOUT_SECTIONS, year.label()));
    }
}
