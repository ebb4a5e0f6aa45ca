package matome.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.Key;
import matome.model.LinkDecision;

/** What links.csv and organization.csv must agree on: every section is one of its year. */
final class LinkChecks {

    private final Map<FiscalYear, OrganizationYear> years;
    private final Faults faults;

    private LinkChecks(Map<FiscalYear, OrganizationYear> years, Faults faults) {
        this.years = years;
        this.faults = faults;
    }

    static void run(List<LinkDecision> links, Map<FiscalYear, OrganizationYear> years, Faults faults) {
        LinkChecks checks = new LinkChecks(years, faults);
        for (LinkDecision link : links) {
            checks.sectionExists(link, link.year(), link.section());
            checks.sectionExists(link, link.year().before(), link.sectionBefore());
        }
    }

    /** A blank was told already. */
    private void sectionExists(LinkDecision link, FiscalYear year, String section) {
        Optional<OrganizationYear> its = Optional.ofNullable(years.get(year));
        if (its.isEmpty()) {
            faults.add(link.line(), SettingsProblem.YEAR_WITHOUT_SECTIONS, year.label());
        } else if (!section.isEmpty() && !names(its.get()).contains(Key.of(section))) {
            faults.add(link.line(), SettingsProblem.SECTION_UNKNOWN, year.label(), section);
        }
    }

    private static List<Key> names(OrganizationYear year) {
        return year.rows().stream().map(row -> Key.of(row.section().name())).toList();
    }
}
