package matome.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Content;
import matome.model.DepartmentProfile;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.GoalSheet;
import matome.model.Initiative;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.SubmissionKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that hang on a submission: what it says and what was found. */
final class SubmissionContents {

    private final JdbcClient sql;

    SubmissionContents(JdbcClient sql) {
        this.sql = sql;
    }

    static Map<String, Object> keyParameters(SubmissionKey key) {
        return Map.of(
                "year", key.year().value(),
                "phase", key.phase().name(),
                "form", key.form().name(),
                "code", key.code());
    }

    /** The key of a row of submission that has one. */
    static SubmissionKey key(ResultSet row) throws SQLException {
        return new SubmissionKey(
                new FiscalYear(row.getInt("fiscal_year")),
                Phase.valueOf(row.getString("phase")),
                Form.valueOf(row.getString("form")),
                row.getString("unit_code"));
    }

    void insert(long submission, Outcome outcome, List<Finding> findings) {
        if (outcome instanceof Outcome.Accepted accepted) {
            if (accepted.submission().content() instanceof GoalSheet sheet) {
                for (int i = 0; i < sheet.initiatives().size(); i++) {
                    insert(submission, i + 1, sheet.initiatives().get(i));
                }
            } else if (accepted.submission().content() instanceof DepartmentProfile profile) {
                insert(submission, profile);
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            insert(submission, i + 1, findings.get(i));
        }
    }

    /** That two files came in one night; the bytes alone do not tell it again. */
    List<Finding> twoFiles(long submission) {
        return sql.sql("select * from finding where submission_id = :id and code = :code")
                .param("id", submission)
                .param("code", FindingCode.TWO_FILES.code())
                .query((row, n) -> FindingRow.of(row))
                .list();
    }

    void delete(long submission) {
        for (String table : List.of("initiative", "department_profile", "finding")) {
            sql.sql("delete from " + table + " where submission_id = :id")
                    .param("id", submission)
                    .update();
        }
    }

    private void insert(long submission, int position, Initiative initiative) {
        sql.sql("""
                        insert into initiative (submission_id, position, identity, plan_code, title, goal, rating,
                          outcome)
                        values (:id, :position, :identity, :planCode, :title, :goal, :rating, :outcome)
                        """)
                .param("id", submission)
                .param("position", position)
                .param("identity", initiative.identity().orElse(null))
                .param("planCode", initiative.planCode().orElse(null))
                .param("title", initiative.title())
                .param("goal", initiative.goal())
                .param("rating", initiative.rating().orElse(null))
                .param("outcome", initiative.outcome())
                .update();
        int ordinal = 0;
        for (String category : initiative.categories()) {
            ordinal++;
            sql.sql("insert into initiative_category values (:id, :position, :ordinal, :category)")
                    .param("id", submission)
                    .param("position", position)
                    .param("ordinal", ordinal)
                    .param("category", category)
                    .update();
        }
    }

    private void insert(long submission, DepartmentProfile profile) {
        sql.sql("""
                        insert into department_profile (submission_id, head_title, head_name, goal, staff, budget)
                        values (:id, :title, :name, :goal, :staff, :budget)
                        """)
                .param("id", submission)
                .param("title", profile.headTitle())
                .param("name", profile.headName())
                .param("goal", profile.goal())
                .param("staff", profile.staff().toPlainString())
                .param("budget", profile.budget())
                .update();
    }

    private void insert(long submission, int ordinal, Finding finding) {
        sql.sql("""
                        insert into finding (submission_id, ordinal, code, severity, sheet, cell, row_no, facts)
                        values (:id, :ordinal, :code, :severity, :sheet, :cell, :no, :facts)
                        """)
                .param("id", submission)
                .param("ordinal", ordinal)
                .param("code", finding.code().code())
                .param("severity", finding.severity().name())
                .param("sheet", finding.place().sheet().orElse(null))
                .param("cell", finding.place().cell().orElse(null))
                .param("no", finding.place().no().orElse(null))
                .param("facts", Facts.toJson(finding.facts()))
                .update();
    }

    /** What an accepted one says. */
    Content content(long submission, Form form) {
        return form == Form.GOAL_SHEET ? new GoalSheet(initiatives(submission)) : profile(submission);
    }

    DepartmentProfile profile(long submission) {
        return sql.sql("select * from department_profile where submission_id = :id")
                .param("id", submission)
                .query((row, n) -> profile(row))
                .single();
    }

    static DepartmentProfile profile(ResultSet row) throws SQLException {
        return new DepartmentProfile(
                row.getString("head_title"),
                row.getString("head_name"),
                row.getString("goal"),
                new BigDecimal(row.getString("staff")),
                row.getLong("budget"));
    }

    static Initiative initiative(ResultSet row, Set<String> categories) throws SQLException {
        return new Initiative(
                Optional.ofNullable(row.getString("identity")),
                Optional.ofNullable(row.getString("plan_code")),
                categories,
                row.getString("title"),
                row.getString("goal"),
                Optional.ofNullable(row.getString("rating")),
                row.getString("outcome"));
    }

    List<Initiative> initiatives(long submission) {
        Map<Integer, Set<String>> categories = categories(submission);
        return sql.sql("select * from initiative where submission_id = :id order by position")
                .param("id", submission)
                .query((row, n) -> initiative(row, categories.getOrDefault(row.getInt("position"), Set.of())))
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
