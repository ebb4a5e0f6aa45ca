package matome.check;

import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.FilledForm;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Initiative;
import matome.model.Key;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Place;
import matome.model.Rating;
import matome.model.Section;
import matome.model.SubmissionKey;
import matome.settings.Settings;

/**
 * A read workbook beside what the city expects: whose it is, as far as its head can be understood.
 *
 * @param organization the city hall of the workbook's year
 * @param lastYear what the section had in force in the year before; empty when that is not known
 */
record Case(
        FilledForm form,
        Arrival arrival,
        Settings settings,
        Optional<Organization> organization,
        Optional<Phase> phase,
        Optional<Department> department,
        Optional<Section> section,
        List<Initiative> lastYear) {

    static Case of(FilledForm form, Arrival arrival, Settings settings, LastYear lastYear) {
        Optional<Organization> organization =
                FiscalYear.parse(form.headText(HeadField.FISCAL_YEAR)).flatMap(settings::organization);
        Optional<Department> department = organization.flatMap(o -> o.department(form.headText(HeadField.DEPARTMENT)));
        Key sectionName = Key.of(form.headText(HeadField.SECTION));
        Optional<Section> section = department.flatMap(d -> d.sections().stream()
                .filter(s -> Key.of(s.name()).equals(sectionName))
                .findFirst());
        List<Initiative> before = organization
                .flatMap(o -> section.map(s -> lastYear.before(o.year(), s)))
                .orElse(List.of());
        Optional<Phase> phase = Phase.parse(form.headText(HeadField.PHASE));
        return new Case(form, arrival, settings, organization, phase, department, section, before);
    }

    Optional<FiscalYear> year() {
        return organization.map(Organization::year);
    }

    /** The ratings of its year; those that hold now while its year is not known. */
    List<Rating> scale() {
        return year().map(settings::ratings).orElse(settings.ratings());
    }

    /** The rating that is written this way. */
    Optional<Rating> rating(String written) {
        return scale().stream().filter(r -> r.isWritten(written)).findFirst();
    }

    /** The cell of a label, else the sheet that should have it. */
    Place placeOf(HeadField field) {
        return form.head(field).map(form::placeOf).orElseGet(() -> Place.sheet(form.sheet()));
    }

    /** The code of the unit that the head names. */
    Optional<String> unit() {
        return form.form() == Form.GOAL_SHEET ? section.map(Section::code) : department.map(Department::code);
    }

    /** Whether its rows may keep the identities that the form was issued with. */
    boolean isOfItsStamp() {
        return form.stamp()
                .filter(stamp -> !Optional.of(stamp.year()).equals(year())
                        || !Optional.of(stamp.code()).equals(unit()))
                .isEmpty();
    }

    /** What the workbook answers; empty while its head leaves that open. */
    Optional<SubmissionKey> key() {
        return year().flatMap(y -> phase.flatMap(p -> unit().map(c -> new SubmissionKey(y, p, form.form(), c))));
    }
}
