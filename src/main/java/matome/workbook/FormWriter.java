package matome.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Prefill;
import matome.model.ProfilePrefill;
import matome.model.Section;
import matome.settings.Settings;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbooks that sections fill in. The same issue gives the same bytes. */
public final class FormWriter {

    private final Settings settings;
    private final Messages words = Messages.japanese();

    public FormWriter(Settings settings) {
        this.settings = settings;
    }

    /** A section's 目標管理シート, with year, phase and names filled in. */
    public byte[] goalSheet(FiscalYear year, Phase phase, Department department, Section section) {
        return goalSheet(year, phase, department, section, Prefill.NOTHING);
    }

    /** The same, with rows to go on with. */
    public byte[] goalSheet(FiscalYear year, Phase phase, Department department, Section section, Prefill prefill) {
        Issue issue = new Issue(Form.GOAL_SHEET, year, phase, department, section.name(), section.code());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            new GoalSheetPage(page(workbook, styles, issue.form().label()), settings, words, issue, prefill).draw();
            new GuidePage(guide(workbook, styles), words, issue).drawForGoals(settings, prefill);
            HiddenSheet hidden = new HiddenSheet(workbook);
            hidden.stamp(issue);
            hidden.identities(issue.identities(prefill), issue.form().label(), GoalSheetLayout.of(settings));
            hidden.issued(prefill.rows());
            hidden.lists(settings.categories(), settings.ratings(year));
            return finished(workbook, issue);
        } catch (IOException e) {
            throw new UncheckedIOException("a form could not be written to memory", e);
        }
    }

    /** 部の概要, for the department's lead section. */
    public byte[] departmentProfile(FiscalYear year, Phase phase, Department department) {
        return departmentProfile(year, phase, department, ProfilePrefill.NOTHING);
    }

    /** The same, with what there is to go on with. */
    public byte[] departmentProfile(FiscalYear year, Phase phase, Department department, ProfilePrefill prefill) {
        Issue issue = new Issue(Form.DEPARTMENT_PROFILE, year, phase, department, department.name(), department.code());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            new ProfilePage(page(workbook, styles, issue.form().label()), words, issue, prefill).draw();
            new GuidePage(guide(workbook, styles), words, issue).drawForProfile(prefill);
            new HiddenSheet(workbook).stamp(issue);
            return finished(workbook, issue);
        } catch (IOException e) {
            throw new UncheckedIOException("a form could not be written to memory", e);
        }
    }

    private static Page page(XSSFWorkbook workbook, Styles styles, String name) {
        return new Page(workbook.createSheet(name), styles);
    }

    private Page guide(XSSFWorkbook workbook, Styles styles) {
        return page(workbook, styles, words.text("form.guide.sheet"));
    }

    private byte[] finished(XSSFWorkbook workbook, Issue issue) throws IOException {
        HiddenSheet.hide(workbook);
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(issue.title(words) + " " + issue.unit());
        properties.setCreator(settings.city());
        Optional<Date> made = Optional.of(
                Date.from(issue.year().firstDay().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(made);
        properties.setModified(made);
        return StableZip.of(workbook);
    }
}
