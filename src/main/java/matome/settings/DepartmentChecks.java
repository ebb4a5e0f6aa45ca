package matome.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the lines of one department in one year must agree on. */
final class DepartmentChecks {

    private final List<OrganizationRow> rows;
    private final Faults faults;

    private DepartmentChecks(List<OrganizationRow> rows, Faults faults) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(OrganizationRow::line))
                .toList();
        this.faults = faults;
    }

    static void run(List<OrganizationRow> rows, Faults faults) {
        DepartmentChecks checks = new DepartmentChecks(rows, faults);
        checks.sectionsStandOnce();
        checks.oneSectionLeads();
    }

    private void sectionsStandOnce() {
        Seen names = new Seen();
        for (OrganizationRow row : rows) {
            String name = row.section().name();
            names.earlier(name, row.line())
                    .ifPresent(line -> faults.add(
                            row.line(),
                            SettingsProblem.SECTION_TWICE,
                            row.year().label(),
                            row.department(),
                            name,
                            line));
        }
    }

    private void oneSectionLeads() {
        List<OrganizationRow> leads =
                rows.stream().filter(row -> row.section().lead()).toList();
        OrganizationRow first = rows.get(0);
        if (leads.isEmpty() && rows.size() > 1) {
            faults.add(
                    first.line(), SettingsProblem.LEAD_MISSING, first.year().label(), first.department(), names(rows));
        }
        if (leads.size() > 1) {
            int line = leads.get(1).line();
            faults.add(line, SettingsProblem.SEVERAL_LEADS, first.year().label(), first.department(), names(leads));
        }
    }

    private static String names(List<OrganizationRow> rows) {
        return rows.stream().map(row -> row.section().name()).collect(Collectors.joining("、"));
    }
}
