package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Organization;
import matome.model.OrganizationChange;
import matome.model.OrganizationChange.Kind;
import matome.model.OrganizationChange.Place;
import matome.model.Section;

/** 機構改革: reads off two organisations what became of the sections. */
final class OrganizationChanges {

    private record Unit(Department department, Section section) {

        private Place place() {
            return new Place(department.name(), section.name());
        }
    }

    private final Lineage lineage;
    private final List<Unit> now;
    private final List<Unit> before;

    private OrganizationChanges(Lineage lineage) {
        this.lineage = lineage;
        this.now = units(lineage.now());
        this.before = units(lineage.before());
    }

    /** In the order of this year's organisation, what is gone at the end. */
    static List<OrganizationChange> between(Lineage lineage) {
        OrganizationChanges changes = new OrganizationChanges(lineage);
        List<OrganizationChange> found = new ArrayList<>();
        changes.now.forEach(unit -> changes.becoming(unit).forEach(found::add));
        changes.before.stream()
                .filter(old -> changes.heirs(old).isEmpty())
                .map(old -> new OrganizationChange(Kind.ABOLISHED, List.of(old.place()), List.of()))
                .forEach(found::add);
        return found;
    }

    private Stream<OrganizationChange> becoming(Unit unit) {
        List<Unit> forebears = before.stream()
                .filter(old -> lineage.goesOn(unit.section(), old.section()))
                .toList();
        if (forebears.isEmpty()) {
            return Stream.of(new OrganizationChange(Kind.NEW, List.of(), List.of(unit.place())));
        }
        if (forebears.size() > 1) {
            return Stream.of(new OrganizationChange(Kind.MERGED, places(forebears), List.of(unit.place())));
        }
        Unit old = forebears.get(0);
        List<Unit> heirs = heirs(old);
        if (heirs.size() > 1) {
            // told once, with the first of them
            return heirs.get(0).equals(unit)
                    ? Stream.of(new OrganizationChange(Kind.SPLIT, List.of(old.place()), places(heirs)))
                    : Stream.empty();
        }
        return changed(unit, old)
                .map(kind -> new OrganizationChange(kind, List.of(old.place()), List.of(unit.place())));
    }

    private static Stream<Kind> changed(Unit unit, Unit old) {
        if (!unit.department().code().equals(old.department().code())) {
            return Stream.of(Kind.DEPARTMENT_CHANGED);
        }
        return unit.section().name().equals(old.section().name()) ? Stream.empty() : Stream.of(Kind.RENAMED);
    }

    private List<Unit> heirs(Unit old) {
        return now.stream()
                .filter(unit -> lineage.goesOn(unit.section(), old.section()))
                .toList();
    }

    private static List<Place> places(List<Unit> units) {
        return units.stream().map(Unit::place).toList();
    }

    private static List<Unit> units(Organization organization) {
        return organization.departments().stream()
                .flatMap(d -> d.sections().stream().map(s -> new Unit(d, s)))
                .toList();
    }
}
