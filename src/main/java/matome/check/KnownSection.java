package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Section;

/** 課名 is a section of the workbook's department in the workbook's year. */
final class KnownSection implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        if (workbook.form().form() != Form.GOAL_SHEET || workbook.section().isPresent()) {
            return Stream.empty();
        }
        return workbook.department().stream()
                .flatMap(d -> KnownHead.unknown(
                        workbook, HeadField.SECTION, FindingCode.UNKNOWN_SECTION, typed -> facts(typed, workbook, d)));
    }

    private static String[] facts(String typed, Case workbook, Department department) {
        String year = workbook.organization().map(o -> o.year().label()).orElse("");
        String sections = department.sections().stream().map(Section::name).collect(Collectors.joining("・"));
        return new String[] {typed, year, department.name(), sections};
    }
}
