package matome.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Answer;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Organization;
import matome.model.Phase;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found in the newest submission of each key, and about the files of which nobody knows whose they are. */
public final class NewestFindings {

    private final JdbcClient sql;
    private final Settings settings;
    private final Answers answers;

    public NewestFindings(Database database, Settings settings) {
        this.sql = database.sql();
        this.settings = settings;
        this.answers = new Answers(database);
    }

    /** The years of which anything was handed in. */
    public Set<FiscalYear> years() {
        return new HashSet<>(sql.sql("select distinct fiscal_year from submission where fiscal_year is not null")
                .query((row, n) -> new FiscalYear(row.getInt("fiscal_year")))
                .list());
    }

    /** Phase by phase in the organisation's order, each department's 部の概要 after its sections; what it no longer holds last. */
    public Map<SubmissionKey, Answer> of(FiscalYear year) {
        Map<SubmissionKey, Answer> newest = newest(year);
        Map<SubmissionKey, Answer> ordered = new LinkedHashMap<>();
        Stream.concat(expected(year), newest.keySet().stream())
                .filter(newest::containsKey)
                .forEach(key -> ordered.put(key, Objects.requireNonNull(newest.get(key))));
        return ordered;
    }

    /** As the last look at each file left it, by file name. */
    public List<Answer> nobodys() {
        Set<String> somebodys = new HashSet<>(sql.sql("""
                        select s.file from seen_file s join submission on submission.id = s.submission_id
                        where fiscal_year is not null
                        """).query(String.class).list());
        return answers.open().stream()
                .filter(a -> !somebodys.contains(a.file()))
                .toList();
    }

    private Stream<SubmissionKey> expected(FiscalYear year) {
        List<Department> departments =
                settings.organization(year).map(Organization::departments).orElse(List.of());
        return Stream.of(Phase.values()).flatMap(phase -> departments.stream().flatMap(d -> keys(year, phase, d)));
    }

    private static Stream<SubmissionKey> keys(FiscalYear year, Phase phase, Department department) {
        return Stream.concat(
                department.sections().stream().map(s -> new SubmissionKey(year, phase, Form.GOAL_SHEET, s.code())),
                Stream.of(new SubmissionKey(year, phase, Form.DEPARTMENT_PROFILE, department.code())));
    }

    private Map<SubmissionKey, Answer> newest(FiscalYear year) {
        Map<Long, List<Finding>> findings = findings(year);
        Map<SubmissionKey, Answer> newest = new LinkedHashMap<>();
        sql.sql("""
                        select id, fiscal_year, phase, form, unit_code, file, state from submission
                        where fiscal_year = :year order by phase, form, unit_code, id
                        """).param("year", year.value()).query(row -> {
            newest.put(
                    SubmissionContents.key(row),
                    new Answer(
                            row.getString("file"),
                            State.valueOf(row.getString("state")),
                            findings.getOrDefault(row.getLong("id"), List.of())));
        });
        return newest;
    }

    /** By submission; read apart, because one connection serves one query at a time. */
    private Map<Long, List<Finding>> findings(FiscalYear year) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        sql.sql("""
                        select f.* from finding f join submission s on s.id = f.submission_id
                        where s.fiscal_year = :year order by f.submission_id, f.ordinal
                        """).param("year", year.value()).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(FindingRow.of(row));
        });
        return findings;
    }
}
