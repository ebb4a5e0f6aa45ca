package matome.compare.years;

import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.Organization;
import matome.model.Section;

/**
 * Which sections of this year go on from which of the year before: by 前身の課コード, and where a section names none, by its
 * own code.
 */
record Lineage(Organization now, Organization before) {

    boolean goesOn(Section section, Section old) {
        return section.predecessors().isEmpty()
                ? section.code().equals(old.code())
                : section.predecessors().contains(old.code());
    }

    /** The departments that hold a successor of a section, in the organisation's order. */
    private List<Department> heirs(Section old) {
        return now.departments().stream()
                .filter(d -> d.sections().stream().anyMatch(s -> goesOn(s, old)))
                .toList();
    }

    /**
     * The department of this year to which a section of the year before counts: the one that holds its successors; of
     * several the one that keeps its department's code, else the first; where there is none, the one with that code.
     */
    Optional<Department> home(Department department, Section old) {
        List<Department> heirs = heirs(old);
        Optional<Department> sameCode = (heirs.isEmpty() ? now.departments() : heirs)
                .stream().filter(d -> d.code().equals(department.code())).findFirst();
        return sameCode.or(() -> heirs.stream().findFirst());
    }
}
