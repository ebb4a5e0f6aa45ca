package matome.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.DepartmentProfile;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Initiative;
import matome.model.Phase;
import matome.model.Section;
import matome.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a department's sheet together from the revisions in force. */
public final class ConsolidatedSheets {

    private record InForce(long id, Instant received) {}

    private final JdbcClient sql;
    private final Settings settings;

    public ConsolidatedSheets(Database database, Settings settings) {
        this.sql = database.sql();
        this.settings = settings;
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
                    .flatMap(s -> initiatives(s.id()).stream())
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
                profile.map(p -> profile(p.id())),
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

    private DepartmentProfile profile(long submission) {
        return sql.sql("select * from department_profile where submission_id = :id")
                .param("id", submission)
                .query((row, n) -> new DepartmentProfile(
                        row.getString("head_title"),
                        row.getString("head_name"),
                        row.getString("goal"),
                        new BigDecimal(row.getString("staff")),
                        row.getLong("budget")))
                .single();
    }

    private List<Initiative> initiatives(long submission) {
        Map<Integer, Set<String>> categories = categories(submission);
        return sql.sql("select * from initiative where submission_id = :id order by position")
                .param("id", submission)
                .query((row, n) -> new Initiative(
                        Optional.ofNullable(row.getString("identity")),
                        categories.getOrDefault(row.getInt("position"), Set.of()),
                        row.getString("title"),
                        row.getString("goal"),
                        Optional.ofNullable(row.getString("rating")),
                        row.getString("outcome")))
                .list();
    }

    /** By the position of their row; read apart, because one connection serves one query at a time. */
    private Map<Integer, Set<String>> categories(long submission) {
        Map<Integer, Set<String>> categories = new HashMap<>();
        sql.sql("""
                        select position, category from initiative_category
                        where submission_id = :id order by position, ordinal
                        """).param("id", submission).query(row -> {
            categories
                    .computeIfAbsent(row.getInt("position"), p -> new LinkedHashSet<>())
                    .add(row.getString("category"));
        });
        return categories;
    }
}
