package matome.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Organization;
import matome.model.Place;

/** 部名 is a department of the workbook's year. */
final class KnownDepartment implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.department().isPresent()) {
            return Stream.empty();
        }
        return workbook.organization().stream()
                .flatMap(o -> KnownHead.unknown(
                        workbook,
                        HeadField.DEPARTMENT,
                        typed -> finding(typed, o, workbook.placeOf(HeadField.DEPARTMENT))));
    }

    private static Finding finding(String typed, Organization organization, Place place) {
        List<String> names =
                organization.departments().stream().map(Department::name).toList();
        String year = organization.year().label();
        Optional<String> meant = UnitName.nearest(typed, names);
        return meant.isPresent()
                ? Finding.of(FindingCode.DEPARTMENT_MISSPELT, place, typed, year, meant.get())
                : Finding.of(FindingCode.UNKNOWN_DEPARTMENT, place, typed, year, String.join("・", names));
    }
}
