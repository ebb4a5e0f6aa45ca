package matome.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matome.model.FiscalYear;
import matome.model.Key;

/** What the lines of organization.csv must agree on among each other. A blank was told already and is passed over. */
final class OrganizationChecks {

    private final Map<FiscalYear, OrganizationYear> years;
    private final Faults faults;

    private OrganizationChecks(Map<FiscalYear, OrganizationYear> years, Faults faults) {
        this.years = years;
        this.faults = faults;
    }

    static void run(Map<FiscalYear, OrganizationYear> years, Faults faults) {
        OrganizationChecks checks = new OrganizationChecks(years, faults);
        years.values().forEach(checks::check);
    }

    private void check(OrganizationYear year) {
        codesStandOnce(year);
        departmentsHaveOneName(year);
        namesHaveOneDepartment(year);
        year.departments().values().forEach(rows -> DepartmentChecks.run(rows, faults));
        PredecessorChecks.run(year, before(year.year()), faults);
    }

    private void codesStandOnce(OrganizationYear year) {
        Seen codes = new Seen();
        for (OrganizationRow row : year.inFileOrder()) {
            String code = row.section().code();
            codes.earlier(code, row.line())
                    .ifPresent(line -> faults.add(
                            row.line(), SettingsProblem.CODE_TWICE, year.year().label(), code, line));
        }
    }

    private void departmentsHaveOneName(OrganizationYear year) {
        agree(year, SettingsProblem.CODE_WITH_TWO_NAMES, OrganizationRow::departmentCode, OrganizationRow::department);
    }

    private void namesHaveOneDepartment(OrganizationYear year) {
        agree(year, SettingsProblem.NAME_WITH_TWO_CODES, OrganizationRow::department, OrganizationRow::departmentCode);
    }

    /** Lines that are the same in one cell are the same in another cell too. */
    private void agree(
            OrganizationYear year,
            SettingsProblem problem,
            Function<OrganizationRow, String> same,
            Function<OrganizationRow, String> other) {
        Map<Key, OrganizationRow> firsts = new HashMap<>();
        for (OrganizationRow row : year.inFileOrder()) {
            OrganizationRow first = firsts.computeIfAbsent(Key.of(same.apply(row)), key -> row);
            if (!same.apply(row).isEmpty() && differ(other.apply(first), other.apply(row))) {
                String label = year.year().label();
                faults.add(
                        row.line(),
                        problem,
                        label,
                        same.apply(row),
                        other.apply(row),
                        other.apply(first),
                        first.line());
            }
        }
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !Key.of(one).equals(Key.of(other));
    }

    private Optional<OrganizationYear> before(FiscalYear year) {
        return years.values().stream()
                .filter(other -> other.year().equals(year.before()))
                .findFirst();
    }
}
