package matome.settings;

import matome.model.FiscalYear;
import matome.model.Section;

/** One line of organization.csv. */
record OrganizationRow(
        int line, FiscalYear year, String departmentCode, String department, int order, Section section) {}
