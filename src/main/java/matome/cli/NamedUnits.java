package matome.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Form;
import matome.model.Key;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Section;
import matome.model.SubmissionKey;
import matome.settings.Settings;

/** Finds who bore a name in any year; a section is the same one in other years, under whatever name, by its code. */
final class NamedUnits {

    private static final String PROFILE = Form.DEPARTMENT_PROFILE.label();

    private final List<Organization> newestFirst;

    NamedUnits(Settings settings) {
        this.newestFirst = settings.organizations().values().stream()
                .sorted(Comparator.comparing(Organization::year).reversed())
                .toList();
    }

    /** The newest year first, its last phase first, then as the organisation stands; empty when nobody bore the name. */
    List<ExpectedUnit> named(String name, Optional<String> department) {
        Set<String> codes = codes(name, department);
        boolean profile = Key.of(name).equals(Key.of(PROFILE));
        List<ExpectedUnit> units = new ArrayList<>();
        for (Organization organization : newestFirst) {
            for (Phase phase : List.of(Phase.RESULT, Phase.PLAN)) {
                for (Department of : organization.departments()) {
                    sections(of, codes)
                            .map(s -> unit(organization, phase, Form.GOAL_SHEET, s.code(), of, s.name()))
                            .forEach(units::add);
                    if (profile && isNamed(of, department)) {
                        units.add(unit(organization, phase, Form.DEPARTMENT_PROFILE, of.code(), of, PROFILE));
                    }
                }
            }
        }
        return units;
    }

    /** All names that there are. */
    List<String> names() {
        return Stream.concat(sections().map(Section::name), Stream.of(PROFILE))
                .distinct()
                .toList();
    }

    List<String> departmentNames() {
        return newestFirst.stream()
                .flatMap(o -> o.departments().stream())
                .map(Department::name)
                .distinct()
                .toList();
    }

    boolean knowsDepartment(String name) {
        return newestFirst.stream().anyMatch(o -> o.department(name).isPresent());
    }

    private Stream<Section> sections() {
        return departments(Optional.empty()).flatMap(d -> d.sections().stream());
    }

    private Stream<Department> departments(Optional<String> name) {
        return newestFirst.stream().flatMap(o -> o.departments().stream()).filter(d -> isNamed(d, name));
    }

    private static boolean isNamed(Department department, Optional<String> name) {
        return name.map(Key::of)
                .filter(n -> !n.equals(Key.of(department.name())))
                .isEmpty();
    }

    private Set<String> codes(String name, Optional<String> department) {
        return departments(department)
                .flatMap(d -> d.sections().stream())
                .filter(s -> Key.of(s.name()).equals(Key.of(name)))
                .map(Section::code)
                .collect(Collectors.toSet());
    }

    private static Stream<Section> sections(Department department, Set<String> codes) {
        return department.sections().stream().filter(s -> codes.contains(s.code()));
    }

    private static ExpectedUnit unit(
            Organization organization, Phase phase, Form form, String code, Department department, String name) {
        return new ExpectedUnit(new SubmissionKey(organization.year(), phase, form, code), department, name);
    }
}
