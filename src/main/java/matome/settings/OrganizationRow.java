package matome.settings;

import java.util.List;
import matome.model.FiscalYear;
import matome.model.Section;

/**
 * One line of organization.csv.
 *
 * @param addresses where the section gets its mail
 */
record OrganizationRow(
        int line,
        FiscalYear year,
        String departmentCode,
        String department,
        int order,
        Section section,
        List<String> addresses) {}
