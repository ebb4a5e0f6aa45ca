package matome.check;

import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Phase;
import matome.model.Section;
import matome.model.Stamp;

/** The labels say what the form was issued for; its hidden sheet remembers that. */
final class AsIssued implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return workbook.form().stamp().stream().flatMap(stamp -> check(workbook, stamp));
    }

    private static Stream<Finding> check(Case workbook, Stamp stamp) {
        Optional<Finding> year = workbook.year()
                .filter(y -> !y.equals(stamp.year()))
                .map(y -> disagrees(
                        workbook, HeadField.FISCAL_YEAR, y.label(), stamp.year().label()));
        Optional<Finding> phase = workbook.phase()
                .filter(p -> p != stamp.phase())
                .map(Phase::label)
                .map(p -> disagrees(workbook, HeadField.PHASE, p, stamp.phase().label()));
        // another year's codes may stand for other units
        Optional<Finding> unit = year.isPresent() ? Optional.empty() : unit(workbook, stamp);
        return Stream.of(year, phase, unit).flatMap(Optional::stream);
    }

    private static Optional<Finding> unit(Case workbook, Stamp stamp) {
        boolean section = workbook.form().form() == Form.GOAL_SHEET;
        Optional<String> issuedFor = section
                ? sections(workbook, stamp.year())
                        .filter(s -> s.code().equals(stamp.code()))
                        .map(Section::name)
                        .findFirst()
                : departments(workbook, stamp.year())
                        .filter(d -> d.code().equals(stamp.code()))
                        .map(Department::name)
                        .findFirst();
        HeadField field = section ? HeadField.SECTION : HeadField.DEPARTMENT;
        return workbook.unit()
                .filter(code -> !code.equals(stamp.code()))
                .flatMap(code -> issuedFor)
                .map(name -> disagrees(workbook, field, workbook.form().headText(field), name));
    }

    private static Stream<Section> sections(Case workbook, FiscalYear year) {
        return departments(workbook, year).flatMap(d -> d.sections().stream());
    }

    private static Stream<Department> departments(Case workbook, FiscalYear year) {
        return workbook.settings().organization(year).stream().flatMap(o -> o.departments().stream());
    }

    private static Finding disagrees(Case workbook, HeadField field, String written, String issuedFor) {
        return Finding.of(FindingCode.STAMP_DISAGREES, workbook.placeOf(field), field.label(), written, issuedFor);
    }
}
