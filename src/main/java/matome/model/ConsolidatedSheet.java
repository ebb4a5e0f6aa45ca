package matome.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A department's 目標管理シート as it goes to paper.
 *
 * @param cityGoal 市の目標
 * @param profile empty until 部の概要 was accepted
 * @param entries sections in the organisation's order, rows in the order of their sheets
 * @param statedDate the day the newest of its submissions came in; empty when there is none
 * @param edition the one that its year is in
 */
public record ConsolidatedSheet(
        String city,
        String cityGoal,
        FiscalYear year,
        Department department,
        Optional<DepartmentProfile> profile,
        List<Entry> entries,
        Optional<LocalDate> statedDate,
        Edition edition) {

    public ConsolidatedSheet {
        entries = List.copyOf(entries);
    }

    /** Of a year that nobody closed. */
    public ConsolidatedSheet(
            String city,
            String cityGoal,
            FiscalYear year,
            Department department,
            Optional<DepartmentProfile> profile,
            List<Entry> entries,
            Optional<LocalDate> statedDate) {
        this(city, cityGoal, year, department, profile, entries, statedDate, Edition.PROVISIONAL);
    }

    /**
     * One printed row.
     *
     * @param no runs through the department, from 1
     */
    public record Entry(int no, Section section, Initiative initiative) {}
}
