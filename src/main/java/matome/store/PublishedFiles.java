package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.PublishedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What output/ holds and what it was made from, so that only what changed is made again. */
public final class PublishedFiles {

    private final JdbcClient sql;

    public PublishedFiles(Database database) {
        this.sql = database.sql();
    }

    public Optional<PublishedFile> find(String name) {
        return sql.sql("select * from published_file where file = :file")
                .param("file", name)
                .query((row, n) -> publishedFile(row))
                .optional();
    }

    public void put(PublishedFile file, long run) {
        sql.sql("""
                        insert into published_file (file, sha256, made_from, run_id)
                        values (:file, :sha256, :madeFrom, :run)
                        on conflict (file) do update set
                          sha256 = excluded.sha256, made_from = excluded.made_from, run_id = excluded.run_id
                        """)
                .params(Map.of("file", file.name(), "sha256", file.sha256(), "madeFrom", file.madeFrom(), "run", run))
                .update();
    }

    /** Every file whose name begins so. */
    public List<PublishedFile> under(String prefix) {
        return sql.sql("select * from published_file where substr(file, 1, :length) = :prefix order by file")
                .param("length", prefix.length())
                .param("prefix", prefix)
                .query((row, n) -> publishedFile(row))
                .list();
    }

    /** Remembers an answer by its bytes, before it is written. */
    public void remember(String sha256) {
        sql.sql("insert into written_answer (sha256) values (:sha256) on conflict (sha256) do nothing")
                .param("sha256", sha256)
                .update();
    }

    /** Whether these bytes are an answer that we wrote, now or in a night that was killed. */
    public boolean remembers(String sha256) {
        return sql.sql("select count(*) from written_answer where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void forget(String name) {
        sql.sql("delete from published_file where file = :file")
                .param("file", name)
                .update();
    }

    private static PublishedFile publishedFile(ResultSet row) throws SQLException {
        return new PublishedFile(row.getString("file"), row.getString("sha256"), row.getString("made_from"));
    }
}
