package matome.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Organization;
import matome.model.Place;
import matome.model.Section;

/** 課名 is a section of the workbook's department in the workbook's year. */
final class KnownSection implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.form().form() != Form.GOAL_SHEET || workbook.section().isPresent()) {
            return Stream.empty();
        }
        return workbook.organization().stream()
                .flatMap(o -> workbook.department().stream()
                        .flatMap(d -> KnownHead.unknown(
                                workbook,
                                HeadField.SECTION,
                                typed -> finding(typed, o, d, workbook.placeOf(HeadField.SECTION)))));
    }

    private static Finding finding(String typed, Organization organization, Department department, Place place) {
        String year = organization.year().label();
        Optional<Department> elsewhere = elsewhere(typed, organization);
        if (elsewhere.isPresent()) {
            return Finding.of(
                    FindingCode.SECTION_OF_ANOTHER_DEPARTMENT,
                    place,
                    typed,
                    department.name(),
                    elsewhere.get().name());
        }
        List<String> names = names(department);
        Optional<String> meant = UnitName.nearest(typed, names);
        return meant.isPresent()
                ? Finding.of(FindingCode.SECTION_MISSPELT, place, typed, year, meant.get())
                : Finding.of(
                        FindingCode.UNKNOWN_SECTION, place, typed, year, department.name(), String.join("・", names));
    }

    /** The only department that has a section of this name. */
    private static Optional<Department> elsewhere(String typed, Organization organization) {
        List<Department> having = organization.departments().stream()
                .filter(d -> names(d).stream().anyMatch(name -> UnitName.same(name, typed)))
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    private static List<String> names(Department department) {
        return department.sections().stream().map(Section::name).toList();
    }
}
