package matome.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The city hall in one fiscal year, departments in their order. Names belong to a year. */
public record Organization(FiscalYear year, List<Department> departments) {

    public Organization {
        departments = List.copyOf(departments);
    }

    public Optional<Department> department(String name) {
        Key key = Key.of(name);
        return departments.stream().filter(d -> Key.of(d.name()).equals(key)).findFirst();
    }

    /** Whose workbook it is: the department itself for its 部の概要, else the one that holds the section of this code. */
    public Optional<Department> departmentOf(Form form, String code) {
        return departments.stream()
                .filter(d -> form == Form.DEPARTMENT_PROFILE
                        ? d.code().equals(code)
                        : d.section(code).isPresent())
                .findFirst();
    }

    /** Who answers a key of this year; empty when the organisation does not have its code. */
    public Optional<Unit> unit(SubmissionKey key) {
        return departments.stream()
                .flatMap(d -> key.form() == Form.DEPARTMENT_PROFILE
                        ? Stream.of(new Unit(key, d, Optional.empty()))
                                .filter(u -> d.code().equals(key.code()))
                        : d.sections().stream()
                                .filter(s -> s.code().equals(key.code()))
                                .map(s -> new Unit(key, d, Optional.of(s))))
                .findFirst();
    }
}
