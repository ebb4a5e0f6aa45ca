package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Finding;
import matome.model.InForce;
import matome.model.Judged;
import matome.model.Run;
import matome.model.State;
import matome.model.SubmissionKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to answer: the newest submission of every key, and the files whose key could not be told. */
public final class JudgedFiles {

    private record Stored(long id, Judged judged) {}

    private final JdbcClient sql;

    public JudgedFiles(Database database) {
        this.sql = database.sql();
    }

    /** The newest of every key, in the order in which they came in; nobody waits for an answer to a past year's sheet. */
    public List<Judged> newest() {
        Map<Long, List<Finding>> findings = findings("""
                        select f.* from finding f where f.submission_id in (
                          select max(id) from submission where fiscal_year is not null
                          group by fiscal_year, phase, form, unit_code)
                        order by f.submission_id, f.ordinal
                        """);
        return sql
                .sql("""
                        select * from submission where id in (
                          select max(id) from submission where fiscal_year is not null
                          group by fiscal_year, phase, form, unit_code)
                          and run_id not in (select id from run where job = :imported)
                        order by id
                        """)
                .param("imported", Run.IMPORT)
                .query((row, n) -> new Stored(row.getLong("id"), submission(row)))
                .list()
                .stream()
                .map(s -> with(s, findings))
                .toList();
    }

    /** The files that were sent back and are nobody's, as the last look at each left it. */
    public List<Judged> withoutKey() {
        Map<Long, List<Finding>> findings = findings("""
                        select f.* from finding f join submission s on s.id = f.submission_id
                        where s.fiscal_year is null order by f.submission_id, f.ordinal
                        """);
        Stream<Judged> read = sql
                .sql("""
                        select s.*, seen.file as seen_as from seen_file seen join submission s on s.id = seen.submission_id
                        where seen.state = 'REJECTED' and s.fiscal_year is null order by seen.file
                        """)
                .query((row, n) -> new Stored(row.getLong("id"), submission(row, row.getString("seen_as"))))
                .list()
                .stream()
                .map(s -> with(s, findings));
        Stream<Judged> unread = sql.sql("""
                        select * from seen_file where state = 'REJECTED' and submission_id is null order by file
                        """).query((row, n) -> unread(row)).list().stream();
        return Stream.concat(read, unread).toList();
    }

    /** The newest accepted revision of every key that has one. */
    public Map<SubmissionKey, InForce.Accepted> inForce(ZoneId zone) {
        Map<SubmissionKey, InForce.Accepted> inForce = new HashMap<>();
        sql.sql("""
                        select * from submission where id in (
                          select max(id) from submission where fiscal_year is not null and state = 'ACCEPTED'
                          group by fiscal_year, phase, form, unit_code)
                        """).query(row -> {
            Instant received = Instant.parse(row.getString("received_at"));
            inForce.put(
                    key(row).orElseThrow(),
                    new InForce.Accepted(
                            row.getInt("revision"), received.atZone(zone).toLocalDate()));
        });
        return inForce;
    }

    private Map<Long, List<Finding>> findings(String query) {
        Map<Long, List<Finding>> findings = new HashMap<>();
        sql.sql(query).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(FindingRow.of(row));
        });
        return findings;
    }

    private static Judged with(Stored stored, Map<Long, List<Finding>> findings) {
        Judged bare = stored.judged();
        return new Judged(
                bare.key(),
                bare.state(),
                bare.file(),
                bare.sha256(),
                bare.received(),
                findings.getOrDefault(stored.id(), List.of()));
    }

    private static Judged submission(ResultSet row) throws SQLException {
        return submission(row, row.getString("file"));
    }

    private static Judged submission(ResultSet row, String file) throws SQLException {
        return new Judged(
                key(row),
                State.valueOf(row.getString("state")),
                file,
                Optional.of(row.getString("sha256")),
                Instant.parse(row.getString("received_at")),
                List.of());
    }

    private static Judged unread(ResultSet row) throws SQLException {
        return new Judged(
                Optional.empty(),
                State.REJECTED,
                row.getString("file"),
                Optional.empty(),
                Instant.parse(row.getString("modified_at")),
                FindingRow.reason(row).stream().toList());
    }

    private static Optional<SubmissionKey> key(ResultSet row) throws SQLException {
        return row.getString("unit_code") == null ? Optional.empty() : Optional.of(SubmissionContents.key(row));
    }
}
