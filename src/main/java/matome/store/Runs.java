package matome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** When a job was last begun and came to an end of its own. */
    public Optional<Instant> lastOf(String job) {
        return sql.sql(
                        "select started_at from run where job = :job and state in ('DONE', 'FAILED') order by id desc limit 1")
                .param("job", job)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** The newest run of a job that ended well and began before a moment. */
    public Optional<Run> lastDone(String job, Instant before) {
        return sql
                .sql("select * from run where job = :job and state = 'DONE' order by id desc")
                .param("job", job)
                .query(Runs::run)
                .list()
                .stream()
                .filter(r -> r.started().isBefore(before))
                .findFirst();
    }

    /** The runs of a job that began after another one, the oldest first. */
    public List<Run> after(String job, long run) {
        return sql.sql("select * from run where job = :job and id > :run order by id")
                .param("job", job)
                .param("run", run)
                .query(Runs::run)
                .list();
    }

    /** The newest first. */
    public List<Run> newest(int count) {
        return sql.sql("select * from run order by id desc limit :count")
                .param("count", count)
                .query(Runs::run)
                .list();
    }

    /** The numbers of the runs that did not come out well. */
    public Set<Long> failed() {
        return Set.copyOf(sql.sql("select id from run where state in ('FAILED', 'KILLED')")
                .query(Long.class)
                .list());
    }

    /** The newest run of each job, however it stands. */
    public List<Run> newestOfEach() {
        return sql.sql("select * from run where id in (select max(id) from run group by job) order by job")
                .query(Runs::run)
                .list();
    }

    /** When a job last came out well. */
    public Optional<Instant> lastSuccess(String job) {
        return sql.sql("select ended_at from run where job = :job and state = 'DONE' order by id desc limit 1")
                .param("job", job)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    /** The newest run of a job, however it stands. */
    public Optional<Run> newestOf(String job) {
        return sql.sql("select * from run where job = :job order by id desc limit 1")
                .param("job", job)
                .query(Runs::run)
                .optional();
    }

    private static Run run(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
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
