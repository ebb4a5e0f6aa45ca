package matome.compare.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Department;
import matome.model.ListedItem;
import matome.model.Section;

/** Parts rows of both years by their units of this year; what no unit took over comes last, under its old name. */
record Grouping(Lineage lineage) {

    Map<String, Sides> bySection(Sides sides) {
        Map<String, Sides> groups = new LinkedHashMap<>();
        for (Department department : lineage.now().departments()) {
            for (Section section : department.sections()) {
                fill(
                        groups,
                        section.name(),
                        sides.now().stream()
                                .filter(i -> i.section().code().equals(section.code()))
                                .toList(),
                        sides.before().stream()
                                .filter(i -> heir(i).filter(section::equals).isPresent())
                                .toList());
            }
        }
        sides.before().stream()
                .filter(item -> heir(item).isEmpty())
                .forEach(item -> fill(groups, item.section().name(), List.of(), List.of(item)));
        return groups;
    }

    Map<String, Sides> byDepartment(Sides sides) {
        Map<String, Sides> groups = new LinkedHashMap<>();
        for (Department department : lineage.now().departments()) {
            fill(
                    groups,
                    department.name(),
                    sides.now().stream()
                            .filter(i -> i.department().code().equals(department.code()))
                            .toList(),
                    sides.before().stream()
                            .filter(i -> home(i).filter(department::equals).isPresent())
                            .toList());
        }
        sides.before().stream()
                .filter(item -> home(item).isEmpty())
                .forEach(item -> fill(groups, item.department().name(), List.of(), List.of(item)));
        return groups;
    }

    private static void fill(Map<String, Sides> groups, String name, List<ListedItem> now, List<ListedItem> before) {
        if (!now.isEmpty() || !before.isEmpty()) {
            Sides group = groups.computeIfAbsent(name, n -> Sides.none());
            group.now().addAll(now);
            group.before().addAll(before);
        }
    }

    private Optional<Department> home(ListedItem old) {
        return lineage.home(old.department(), old.section());
    }

    /** The section of this year that has taken over one of the year before; of several the one with its code, else the first. */
    private Optional<Section> heir(ListedItem old) {
        List<Section> heirs = home(old).map(Department::sections).orElse(List.of()).stream()
                .filter(section -> lineage.goesOn(section, old.section()))
                .toList();
        return heirs.stream()
                .filter(section -> section.code().equals(old.section().code()))
                .findFirst()
                .or(() -> heirs.stream().findFirst());
    }
}
