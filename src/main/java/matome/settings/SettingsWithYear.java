package matome.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Section;

/** Everything as it was, and a year in addition: what must be read when the year was added to the files. */
final class SettingsWithYear {

    private SettingsWithYear() {}

    static Settings of(Settings old, FiscalYear year, FiscalYear from, Map<Phase, Period> days, String digest) {
        return new Settings(
                old.city(),
                old.zone(),
                with(old.goals(), year, old.goals().getOrDefault(from, "")),
                old.categories(),
                old.ratings(),
                old.pastRatings(),
                old.marks(),
                with(old.periods(), year, days),
                old.columns(),
                old.severities(),
                old.limits(),
                old.settling(),
                old.returnFolder(),
                old.mail(),
                old.retention(),
                with(old.organizations(), year, continued(old.organization(from).orElseThrow(), year)),
                with(old.sectionAddresses(), year, old.sectionAddresses().getOrDefault(from, Map.of())),
                old.links(),
                old.jobs(),
                digest);
    }

    private static <T> Map<FiscalYear, T> with(Map<FiscalYear, T> old, FiscalYear year, T its) {
        Map<FiscalYear, T> all = new LinkedHashMap<>(old);
        all.putIfAbsent(year, its);
        return all;
    }

    /** The same sections without predecessors: each goes on under its code. */
    private static Organization continued(Organization old, FiscalYear year) {
        return new Organization(
                year,
                old.departments().stream().map(SettingsWithYear::continued).toList());
    }

    private static Department continued(Department old) {
        List<Section> sections = old.sections().stream()
                .map(s -> new Section(s.code(), s.name(), List.of(), s.lead()))
                .toList();
        return new Department(old.code(), old.name(), sections);
    }
}
