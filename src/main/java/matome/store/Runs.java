package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Run;
import matome.model.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of this home, each with a number of its own. */
public final class Runs {

    private final JdbcClient sql;

    public Runs(Database database) {
        this.sql = database.sql();
    }

    /** Starts the next run; a run that never ended was killed. Only under the home's lock. */
    public long start(String job, Instant now) {
        sql.sql("""
                        update run set state = 'KILLED',
                          accepted = (select count(*) from submission s where s.run_id = run.id and s.state = 'ACCEPTED'),
                          rejected = (select count(*) from submission s where s.run_id = run.id and s.state = 'REJECTED')
                        where state = 'RUNNING'
                        """).update();
        long id = sql.sql("select coalesce(max(id), 0) + 1 from run")
                .query(Long.class)
                .single();
        sql.sql("insert into run (id, job, started_at, state) values (:id, :job, :now, 'RUNNING')")
                .param("id", id)
                .param("job", job)
                .param("now", now.toString())
                .update();
        return id;
    }

    public void end(long id, Run.State state, Map<State, Integer> files, int published, Instant now) {
        sql.sql("""
                        update run set state = :state, ended_at = :now, accepted = :accepted, rejected = :rejected,
                          unchanged = :unchanged, deferred = :deferred, ignored = :ignored, published = :published
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("now", now.toString())
                .param("accepted", files.getOrDefault(State.ACCEPTED, 0))
                .param("rejected", files.getOrDefault(State.REJECTED, 0))
                .param("unchanged", files.getOrDefault(State.UNCHANGED, 0))
                .param("deferred", files.getOrDefault(State.DEFERRED, 0))
                .param("ignored", files.getOrDefault(State.IGNORED, 0))
                .param("published", published)
                .update();
    }

    /** The newest run of a job that ended well and began before a moment. */
    public Optional<Run> lastDone(String job, Instant before) {
        return of(job).filter(r -> r.state() == Run.State.DONE)
                .filter(r -> r.started().isBefore(before))
                .findFirst();
    }

    /** The runs of a job that began after another one, the oldest first. */
    public List<Run> after(String job, long run) {
        return of(job).filter(r -> r.id() > run)
                .sorted(Comparator.comparing(Run::id))
                .toList();
    }

    /** The newest first. */
    private Stream<Run> of(String job) {
        return sql
                .sql("select * from run where job = :job order by id desc")
                .param("job", job)
                .query((row, n) -> run(row))
                .list()
                .stream();
    }

    /** The newest first. */
    public List<Run> newest(int count) {
        return sql.sql("select * from run order by id desc limit :count")
                .param("count", count)
                .query((row, n) -> run(row))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("job"),
                Instant.parse(row.getString("started_at")),
                Optional.ofNullable(row.getString("ended_at")).map(Instant::parse),
                Run.State.valueOf(row.getString("state")),
                Map.of(
                        State.ACCEPTED, row.getInt("accepted"),
                        State.REJECTED, row.getInt("rejected"),
                        State.UNCHANGED, row.getInt("unchanged"),
                        State.DEFERRED, row.getInt("deferred"),
                        State.IGNORED, row.getInt("ignored")),
                row.getInt("published"));
    }
}
