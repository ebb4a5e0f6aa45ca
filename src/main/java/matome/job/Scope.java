package matome.job;

import java.util.Optional;
import java.util.Set;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Key;

/**
 * What a run is about.
 *
 * @param year only this year's outputs; all years when empty
 * @param departments only these, by name; all when empty
 * @param full whether everything is read and made again, changed or not
 */
public record Scope(Optional<FiscalYear> year, Set<Key> departments, boolean full) {

    public Scope {
        departments = Set.copyOf(departments);
    }

    public static Scope of(Optional<FiscalYear> year) {
        return new Scope(year, Set.of(), false);
    }

    public Scope withDepartments(Set<Key> names) {
        return new Scope(year, names, full);
    }

    public Scope withFull(boolean all) {
        return new Scope(year, departments, all);
    }

    /** Whether what is about all departments is wanted too. */
    boolean coversCity() {
        return departments.isEmpty();
    }

    boolean covers(FiscalYear other) {
        return year.isEmpty() || year.get().equals(other);
    }

    boolean covers(Department department) {
        return departments.isEmpty() || departments.contains(Key.of(department.name()));
    }
}
