package matome.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Phase;
import matome.model.Section;
import matome.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a department's sheet together from the revisions in force. */
public final class ConsolidatedSheets {

    private record InForce(long id, Instant received) {}

    private final JdbcClient sql;
    private final Settings settings;
    private final SubmissionContents contents;

    public ConsolidatedSheets(Database database, Settings settings) {
        this.sql = database.sql();
        this.settings = settings;
        this.contents = new SubmissionContents(sql);
    }

    /** The years for which something was accepted and whose organisation is known, ascending. */
    public List<FiscalYear> years() {
        return sql.sql("""
                        select distinct fiscal_year from submission where state = 'ACCEPTED' order by fiscal_year
                        """).query(Integer.class).list().stream()
                .map(FiscalYear::new)
                .filter(y -> settings.organization(y).isPresent())
                .toList();
    }

    public ConsolidatedSheet sheet(FiscalYear year, Department department) {
        Optional<InForce> profile = inForce(year, Form.DEPARTMENT_PROFILE, department.code());
        List<Instant> received = new ArrayList<>();
        profile.map(InForce::received).ifPresent(received::add);
        List<Entry> entries = new ArrayList<>();
        for (Section section : department.sections()) {
            Optional<InForce> sheet = inForce(year, Form.GOAL_SHEET, section.code());
            sheet.map(InForce::received).ifPresent(received::add);
            sheet.stream()
                    .flatMap(s -> contents.initiatives(s.id()).stream())
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
                profile.map(p -> contents.profile(p.id())),
                entries,
                statedDate);
    }

    /** The newest accepted revision; a report of results takes the place of the goals it was written for. */
    private Optional<InForce> inForce(FiscalYear year, Form form, String code) {
        return Stream.of(Phase.RESULT, Phase.PLAN)
                .flatMap(phase -> sql
                        .sql("""
                                select id, received_at from submission
                                where state = 'ACCEPTED' and fiscal_year = :year and phase = :phase and form = :form
                                  and unit_code = :code
                                order by id desc limit 1
                                """)
                        .params(Map.of("year", year.value(), "phase", phase.name(), "form", form.name(), "code", code))
                        .query((row, n) -> new InForce(row.getLong("id"), Instant.parse(row.getString("received_at"))))
                        .optional()
                        .stream())
                .findFirst();
    }
}
