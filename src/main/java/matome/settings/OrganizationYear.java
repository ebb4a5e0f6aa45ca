package matome.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Organization;
import matome.model.Section;

/** The lines of one year, put in order: by 並び順, departments where their first section stands. */
record OrganizationYear(FiscalYear year, List<OrganizationRow> rows) {

    OrganizationYear {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(OrganizationRow::order))
                .toList();
    }

    static Map<FiscalYear, OrganizationYear> of(List<OrganizationRow> rows) {
        Map<FiscalYear, List<OrganizationRow>> byYear = new LinkedHashMap<>();
        rows.forEach(row ->
                byYear.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
        Map<FiscalYear, OrganizationYear> years = new LinkedHashMap<>();
        byYear.forEach((year, its) -> years.put(year, new OrganizationYear(year, its)));
        return years;
    }

    /** The lines of each department, by its code. */
    Map<String, List<OrganizationRow>> departments() {
        Map<String, List<OrganizationRow>> departments = new LinkedHashMap<>();
        rows.forEach(row -> departments
                .computeIfAbsent(row.departmentCode(), code -> new ArrayList<>())
                .add(row));
        return departments;
    }

    List<OrganizationRow> inFileOrder() {
        return rows.stream()
                .sorted(Comparator.comparingInt(OrganizationRow::line))
                .toList();
    }

    boolean holds(String sectionCode) {
        return rows.stream().anyMatch(row -> row.section().code().equals(sectionCode));
    }

    /** Where sections get their mail, by their codes. */
    Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        rows.forEach(row -> addresses.put(row.section().code(), row.addresses()));
        return Map.copyOf(addresses);
    }

    Organization organization() {
        return new Organization(
                year,
                departments().values().stream()
                        .map(OrganizationYear::department)
                        .toList());
    }

    private static Department department(List<OrganizationRow> rows) {
        OrganizationRow first = rows.get(0);
        List<Section> sections = rows.stream().map(OrganizationRow::section).toList();
        return new Department(first.departmentCode(), first.department(), withLead(sections));
    }

    /** A section that is alone in its department leads it without a mark. */
    private static List<Section> withLead(List<Section> sections) {
        if (sections.size() != 1) {
            return sections;
        }
        Section only = sections.get(0);
        return List.of(new Section(only.code(), only.name(), only.predecessors(), true));
    }
}
