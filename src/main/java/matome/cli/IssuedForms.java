package matome.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import matome.compare.years.Heritage;
import matome.model.CityYear;
import matome.model.Content;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.GoalSheet;
import matome.model.HandedForm;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.Prefill;
import matome.model.ProfilePrefill;
import matome.model.Section;
import matome.model.Standing;
import matome.model.SubmissionKey;
import matome.publish.OutputNames;
import matome.settings.Settings;
import matome.store.ConsolidatedSheets;
import matome.store.Database;
import matome.store.Standings;
import matome.workbook.FormWriter;

/** The workbooks of a year and phase, each with what it takes over from the database. */
final class IssuedForms {

    /**
     * One workbook.
     *
     * @param bytes made when they are asked for
     */
    record IssuedForm(HandedForm form, Function<FormWriter, byte[]> bytes) {}

    private final FiscalYear year;
    private final Phase phase;
    private final Organization now;
    private final Heritage heritage;
    private final Standings standings;

    IssuedForms(Settings settings, Database database, FiscalYear year, Phase phase) {
        this.year = year;
        this.phase = phase;
        this.now = settings.organization(year).orElseThrow();
        this.heritage = new Heritage(now, before(settings, database, year.before()));
        this.standings = new Standings(database);
    }

    /** What is known of the year before; of a year without an organisation it is nothing. */
    private static CityYear before(Settings settings, Database database, FiscalYear year) {
        return new CityYear(
                settings.organization(year).orElseGet(() -> new Organization(year, List.of())),
                new ConsolidatedSheets(database, settings).of(year),
                settings.ratings(year),
                Optional.ofNullable(settings.marks().get(year)));
    }

    /** In the organisation's order, 部の概要 after the form of the section that fills it in. */
    List<IssuedForm> all() {
        return now.departments().stream()
                .flatMap(department -> department.sections().stream().flatMap(section -> of(department, section)))
                .toList();
    }

    private Stream<IssuedForm> of(Department department, Section section) {
        Stream<IssuedForm> sheet = Stream.of(sheet(department, section));
        return section.lead() ? Stream.concat(sheet, Stream.of(profile(department, section))) : sheet;
    }

    private IssuedForm sheet(Department department, Section section) {
        Prefill prefill = plan(Form.GOAL_SHEET, section.code(), GoalSheet.class)
                .map(plan -> heritage.of(section, plan))
                .orElseGet(() -> heritage.ofLastYear(section));
        HandedForm form = new HandedForm(
                department,
                section,
                Form.GOAL_SHEET,
                OutputNames.sectionForm(department, section),
                HandedForm.State.NOT_MADE,
                prefill.source(),
                prefill.rows().size(),
                prefill.sections());
        return new IssuedForm(form, writer -> writer.goalSheet(year, phase, department, section, prefill));
    }

    private IssuedForm profile(Department department, Section section) {
        ProfilePrefill prefill =
                heritage.of(department, plan(Form.DEPARTMENT_PROFILE, department.code(), DepartmentProfile.class));
        HandedForm form = new HandedForm(
                department,
                section,
                Form.DEPARTMENT_PROFILE,
                OutputNames.profileForm(department),
                HandedForm.State.NOT_MADE,
                prefill.source(),
                0,
                prefill.departments());
        return new IssuedForm(form, writer -> writer.departmentProfile(year, phase, department, prefill));
    }

    /** This year's accepted 目標設定, once results are asked for. */
    private <C extends Content> Optional<C> plan(Form form, String code, Class<C> kind) {
        return phase == Phase.RESULT
                ? standings
                        .of(new SubmissionKey(year, Phase.PLAN, form, code))
                        .map(Standing::content)
                        .map(kind::cast)
                : Optional.empty();
    }
}
