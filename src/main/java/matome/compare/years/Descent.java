package matome.compare.years;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Form;
import matome.model.Organization;
import matome.model.Section;

/** Which section of this year comes from which of the year before, and where those of the year before are at home now. */
final class Descent {

    private final Organization now;
    private final Organization before;
    private final Map<Section, Department> homes = new HashMap<>();
    private final Map<Section, Section> heirs = new HashMap<>();

    Descent(Organization now, Organization before) {
        this.now = now;
        this.before = before;
        sections(before).forEach(old -> {
            findHome(old).ifPresent(home -> homes.put(old, home));
            findHeir(old).ifPresent(heir -> heirs.put(old, heir));
        });
    }

    Organization now() {
        return now;
    }

    Organization before() {
        return before;
    }

    List<Section> successors(Section old) {
        return sections(now).filter(s -> RowPair.comesFrom(s, old)).toList();
    }

    List<Section> predecessors(Section section) {
        return sections(before).filter(old -> RowPair.comesFrom(section, old)).toList();
    }

    static Stream<Section> sections(Organization organization) {
        return organization.departments().stream().flatMap(d -> d.sections().stream());
    }

    Optional<Department> department(Section section) {
        return now.departmentOf(Form.GOAL_SHEET, section.code());
    }

    Optional<Department> departmentBefore(Section old) {
        return before.departmentOf(Form.GOAL_SHEET, old.code());
    }

    /**
     * The department of this year to whose figures a section of the year before counts, so that every section counts once:
     * where its successors are; of several, the one that has the code of its old department, else the first. One without
     * successors stays in its old department if that is still there.
     */
    Optional<Department> home(Section old) {
        return Optional.ofNullable(homes.get(old));
    }

    /** The section at its home that goes on with it: of several, the one of its code, else the first. */
    Optional<Section> heir(Section old) {
        return Optional.ofNullable(heirs.get(old));
    }

    boolean isAtHomeIn(Department department, Section old) {
        return home(old).filter(d -> d.code().equals(department.code())).isPresent();
    }

    private Optional<Department> findHome(Section old) {
        List<Department> with = now.departments().stream()
                .filter(d -> d.sections().stream().anyMatch(s -> RowPair.comesFrom(s, old)))
                .toList();
        String code = departmentBefore(old).map(Department::code).orElse("");
        return first(with.isEmpty() ? now.departments() : with, d -> d.code().equals(code))
                .or(() -> with.stream().findFirst());
    }

    private Optional<Section> findHeir(Section old) {
        List<Section> with = home(old).stream()
                .flatMap(d -> d.sections().stream())
                .filter(s -> RowPair.comesFrom(s, old))
                .toList();
        return first(with, s -> s.code().equals(old.code()))
                .or(() -> with.stream().findFirst());
    }

    private static <U> Optional<U> first(List<U> units, Predicate<U> kind) {
        return units.stream().filter(kind).findFirst();
    }

    /** The one department that a department comes from: the one of its code, else the only one at home in it. */
    Optional<Department> origin(Department department) {
        List<Department> origins = before.departments().stream()
                .filter(d -> d.sections().stream().anyMatch(old -> isAtHomeIn(department, old)))
                .toList();
        return first(before.departments(), d -> d.code().equals(department.code()))
                .or(() -> origins.size() == 1 ? Optional.of(origins.get(0)) : Optional.empty());
    }
}
