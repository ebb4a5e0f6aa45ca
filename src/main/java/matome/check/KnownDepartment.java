package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Organization;

/** 部名 is a department of the workbook's year. */
final class KnownDepartment implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.department().isPresent()) {
            return Stream.empty();
        }
        return workbook.organization().stream()
                .flatMap(o -> KnownHead.unknown(
                        workbook, HeadField.DEPARTMENT, FindingCode.UNKNOWN_DEPARTMENT, typed -> facts(typed, o)));
    }

    private static String[] facts(String typed, Organization organization) {
        String departments =
                organization.departments().stream().map(Department::name).collect(Collectors.joining("・"));
        return new String[] {typed, organization.year().label(), departments};
    }
}
