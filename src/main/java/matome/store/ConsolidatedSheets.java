package matome.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import matome.model.ClosedEdition;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.Edition;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Organization;
import matome.model.Section;
import matome.settings.Settings;
import matome.store.YearInForce.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a department's sheet together from the revisions in force. */
public final class ConsolidatedSheets {

    private final JdbcClient sql;
    private final Settings settings;

    public ConsolidatedSheets(Database database, Settings settings) {
        this.sql = database.sql();
        this.settings = settings;
    }

    /** The years for which something was accepted and whose organisation is known, ascending. */
    public List<FiscalYear> years() {
        List<FiscalYear> accepted = sql.sql("""
                        select distinct fiscal_year from submission where state = 'ACCEPTED' order by fiscal_year
                        """)
                .query((row, n) -> new FiscalYear(row.getInt("fiscal_year")))
                .list();
        return accepted.stream()
                .filter(y -> settings.organization(y).isPresent())
                .toList();
    }

    /** The sheet of each department of a year, in the organisation's order. */
    public List<ConsolidatedSheet> of(FiscalYear year) {
        Edition edition =
                new Editions(sql).newest(year).map(ClosedEdition::edition).orElse(Edition.PROVISIONAL);
        return of(year, edition, new YearInForce(sql, year));
    }

    /** The same from what a closed edition was printed from. */
    public List<ConsolidatedSheet> of(ClosedEdition edition) {
        return of(edition.year(), edition.edition(), new YearInForce(sql, edition));
    }

    private List<ConsolidatedSheet> of(FiscalYear year, Edition edition, YearInForce inForce) {
        return settings.organization(year).map(Organization::departments).orElse(List.of()).stream()
                .map(department -> sheet(year, edition, department, inForce))
                .toList();
    }

    private ConsolidatedSheet sheet(FiscalYear year, Edition edition, Department department, YearInForce inForce) {
        Optional<Revision> profile = inForce.revision(Form.DEPARTMENT_PROFILE, department.code());
        List<Instant> received = new ArrayList<>();
        profile.map(Revision::received).ifPresent(received::add);
        List<Entry> entries = new ArrayList<>();
        for (Section section : department.sections()) {
            Optional<Revision> sheet = inForce.revision(Form.GOAL_SHEET, section.code());
            sheet.map(Revision::received).ifPresent(received::add);
            sheet.map(inForce::initiatives)
                    .orElse(List.of())
                    .forEach(i -> entries.add(new Entry(entries.size() + 1, section, i)));
        }
        Optional<LocalDate> statedDate = received.stream()
                .max(Instant::compareTo)
                .map(i -> i.atZone(settings.zone()).toLocalDate());
        return new ConsolidatedSheet(
                settings.city(),
                Objects.requireNonNullElse(settings.goals().get(year), ""),
                year,
                department,
                profile.flatMap(inForce::profile),
                entries,
                statedDate,
                edition);
    }
}
