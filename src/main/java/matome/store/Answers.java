package matome.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matome.model.Answer;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to say about the files that were sent back, have to wait, or are something else. */
public final class Answers {

    private final JdbcClient sql;

    public Answers(Database database) {
        this.sql = database.sql();
    }

    /** As the last look at each file left it, by file name. */
    public List<Answer> open() {
        Map<Long, List<Finding>> findings = findings();
        return sql.sql("""
                        select file, state, submission_id, reason, reason_facts from seen_file
                        where state in ('REJECTED', 'DEFERRED') or reason = :otherKind order by file
                        """)
                .param("otherKind", FindingCode.OTHER_KIND_OF_FILE.code())
                .query((row, n) -> new Answer(
                        row.getString("file"),
                        State.valueOf(row.getString("state")),
                        findings.getOrDefault(
                                row.getLong("submission_id"),
                                FindingRow.reason(row).stream().toList())))
                .list();
    }

    private Map<Long, List<Finding>> findings() {
        Map<Long, List<Finding>> findings = new HashMap<>();
        sql.sql("""
                        select f.* from finding f join seen_file s on s.submission_id = f.submission_id
                        where s.state = 'REJECTED' order by f.submission_id, f.ordinal
                        """).query(row -> {
            findings.computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                    .add(FindingRow.of(row));
        });
        return findings;
    }
}
