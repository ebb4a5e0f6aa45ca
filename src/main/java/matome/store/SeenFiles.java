package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import matome.model.SeenFile;
import matome.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each file in input/ was at the last look, so that the next run reads only what changed. */
public final class SeenFiles {

    private final JdbcClient sql;

    public SeenFiles(Database database) {
        this.sql = database.sql();
    }

    /** By name. */
    public Map<String, SeenFile> all() {
        return sql.sql("""
                        select f.*, s.fiscal_year, s.phase, s.form, s.unit_code
                        from seen_file f left join submission s on s.id = f.submission_id
                        """).query((row, n) -> seenFile(row)).list().stream()
                .collect(Collectors.toMap(SeenFile::name, Function.identity()));
    }

    public void put(SeenFile file, long run) {
        sql.sql("""
                        insert into seen_file
                          (file, bytes, modified_at, sha256, state, reason, reason_facts, judged_by,
                           submission_id, run_id)
                        values (:file, :bytes, :modified, :sha256, :state, :reason, :facts, :judgedBy, :submission, :run)
                        on conflict (file) do update set
                          bytes = excluded.bytes, modified_at = excluded.modified_at, sha256 = excluded.sha256,
                          state = excluded.state, reason = excluded.reason, reason_facts = excluded.reason_facts,
                          judged_by = excluded.judged_by, submission_id = excluded.submission_id,
                          run_id = excluded.run_id
                        """)
                .param("file", file.name())
                .param("bytes", file.bytes())
                .param("modified", file.modified().toString())
                .param("sha256", file.sha256().orElse(null))
                .param("state", file.state().name())
                .param("reason", file.why().map(w -> w.code().code()).orElse(null))
                .param("facts", file.why().map(w -> Facts.toJson(w.facts())).orElse(null))
                .param("judgedBy", file.judgedBy())
                .param("submission", file.submission().orElse(null))
                .param("run", run)
                .update();
    }

    private static SeenFile seenFile(ResultSet row) throws SQLException {
        long submission = row.getLong("submission_id");
        return new SeenFile(
                row.getString("file"),
                row.getLong("bytes"),
                Instant.parse(row.getString("modified_at")),
                Optional.ofNullable(row.getString("sha256")),
                State.valueOf(row.getString("state")),
                FindingRow.reason(row),
                row.getString("judged_by"),
                submission == 0 ? Optional.empty() : Optional.of(submission),
                row.getString("unit_code") == null ? Optional.empty() : Optional.of(SubmissionContents.key(row)));
    }
}
