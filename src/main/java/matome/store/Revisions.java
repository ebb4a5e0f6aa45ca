package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import matome.model.Finding;
import matome.model.PastRevision;
import matome.model.Revision;
import matome.model.Severity;
import matome.model.State;
import matome.model.SubmissionKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of a key: what was handed in, one after the other. */
public final class Revisions {

    private record Row(
            long id, int number, State state, String file, String sha256, Instant modified, Instant received) {

        Instant submitted() {
            return modified.isBefore(received) ? modified : received;
        }

        boolean isAccepted() {
            return state == State.ACCEPTED;
        }
    }

    private final JdbcClient sql;

    public Revisions(Database database) {
        this.sql = database.sql();
    }

    /** The newest first, as they came in. */
    public List<PastRevision> of(SubmissionKey key) {
        Map<Long, List<Finding>> findings = findings(key);
        List<Row> rows = rows(key);
        Optional<Row> inForce = rows.stream().filter(Row::isAccepted).findFirst();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new PastRevision(
                        key,
                        revision(rows.get(i), of(rows.get(i), findings)),
                        rows.get(i).received(),
                        rows.get(i).sha256(),
                        inForce.equals(Optional.of(rows.get(i))),
                        acceptedAfter(i, rows),
                        of(rows.get(i), findings)))
                .toList();
    }

    private static List<Finding> of(Row row, Map<Long, List<Finding>> findings) {
        return findings.getOrDefault(row.id(), List.of());
    }

    /** The next accepted one in a list of the newest first. */
    private static Optional<PastRevision.Accepted> acceptedAfter(int place, List<Row> rows) {
        return rows.stream()
                .skip(place + 1L)
                .filter(Row::isAccepted)
                .findFirst()
                .map(r -> new PastRevision.Accepted(r.number(), r.sha256()));
    }

    private static Revision revision(Row row, List<Finding> findings) {
        return new Revision(
                row.number(),
                row.state(),
                row.file(),
                row.submitted(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    private List<Row> rows(SubmissionKey key) {
        return sql.sql("""
                        select * from submission where fiscal_year = :year and phase = :phase and form = :form
                          and unit_code = :code order by id desc
                        """)
                .params(SubmissionContents.keyParameters(key))
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                row.getString("file"),
                row.getString("sha256"),
                Instant.parse(row.getString("modified_at")),
                Instant.parse(row.getString("received_at")));
    }

    /** Of each of a key's submissions; read apart, because one connection serves one query at a time. */
    private Map<Long, List<Finding>> findings(SubmissionKey key) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        sql.sql("""
                        select f.* from finding f join submission s on s.id = f.submission_id
                        where s.fiscal_year = :year and s.phase = :phase and s.form = :form and s.unit_code = :code
                        order by f.submission_id, f.ordinal
                        """).params(SubmissionContents.keyParameters(key)).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(FindingRow.of(row));
        });
        return findings;
    }
}
