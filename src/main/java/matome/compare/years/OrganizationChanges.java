package matome.compare.years;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.ItemsMoved;
import matome.model.Key;
import matome.model.OrganizationChange;
import matome.model.OrganizationChange.Kind;
import matome.model.OrganizationChange.Place;
import matome.model.Section;

/** 機構改革 between two years, kind by kind in the organisation's order. */
final class OrganizationChanges {

    private record Step(Kind kind, List<Section> before, List<Section> after) {}

    private final Descent descent;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Section> told = new HashSet<>();

    private OrganizationChanges(Descent descent) {
        this.descent = descent;
    }

    /** Those that touch a section for which either holds. */
    static List<OrganizationChange> of(Descent descent, Predicate<Section> now, Predicate<Section> before) {
        OrganizationChanges changes = new OrganizationChanges(descent);
        changes.find();
        return changes.steps.stream()
                .filter(step -> step.after().stream().anyMatch(now)
                        || step.before().stream().anyMatch(before))
                .map(changes::named)
                .toList();
    }

    /** All of them, each with how many items it touches. */
    static List<ItemsMoved> counted(Descent descent, Map<String, Integer> items) {
        OrganizationChanges changes = new OrganizationChanges(descent);
        changes.find();
        return changes.steps.stream()
                .map(step -> new ItemsMoved(changes.named(step), count(step.before(), items)))
                .toList();
    }

    private static int count(List<Section> sections, Map<String, Integer> items) {
        return sections.stream().mapToInt(s -> items.getOrDefault(s.code(), 0)).sum();
    }

    private void find() {
        now().filter(s -> descent.predecessors(s).size() > 1)
                .forEach(s -> tell(Kind.MERGED, descent.predecessors(s), List.of(s)));
        before().filter(old -> descent.successors(old).size() > 1)
                .filter(old -> !told.containsAll(descent.successors(old)))
                .forEach(old -> tell(Kind.SPLIT, List.of(old), descent.successors(old)));
        tellEach(Kind.DEPARTMENT_CHANGED, this::isInAnotherDepartment);
        tellEach(Kind.RENAMED, this::isRenamed);
        now().filter(s -> descent.predecessors(s).isEmpty()).forEach(s -> tell(Kind.NEW, List.of(), List.of(s)));
        before().filter(old -> descent.successors(old).isEmpty())
                .forEach(old -> tell(Kind.ABOLISHED, List.of(old), List.of()));
    }

    private Stream<Section> now() {
        return Descent.sections(descent.now());
    }

    private Stream<Section> before() {
        return Descent.sections(descent.before());
    }

    private void tell(Kind kind, List<Section> before, List<Section> after) {
        steps.add(new Step(kind, before, after));
        told.addAll(after);
    }

    private void tellEach(Kind kind, Predicate<Section> happened) {
        now().filter(s -> descent.predecessors(s).size() == 1 && !told.contains(s))
                .filter(happened)
                .forEach(s -> tell(kind, descent.predecessors(s), List.of(s)));
    }

    private boolean isInAnotherDepartment(Section section) {
        return descent.department(section)
                .filter(d -> descent.departmentBefore(old(section))
                        .filter(o -> Remarks.isOther(d, o))
                        .isPresent())
                .isPresent();
    }

    private boolean isRenamed(Section section) {
        return !Key.of(section.name()).equals(Key.of(old(section).name()));
    }

    private Section old(Section section) {
        return descent.predecessors(section).get(0);
    }

    private OrganizationChange named(Step step) {
        return new OrganizationChange(
                step.kind(),
                step.before().stream()
                        .flatMap(
                                old -> descent.departmentBefore(old).stream().map(d -> new Place(d.name(), old.name())))
                        .toList(),
                step.after().stream()
                        .flatMap(s -> descent.department(s).stream().map(d -> new Place(d.name(), s.name())))
                        .toList());
    }
}
