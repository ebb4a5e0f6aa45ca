package matome.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Spring Batch writes down about every run, for its own use while the run goes on. */
public final class BatchRecords {

    /** Below those of the newest runs, from the leaves to the root. */
    private static final List<String> DELETIONS = List.of(
            "delete from batch_step_execution_context where step_execution_id in (select step_execution_id"
                    + " from batch_step_execution where job_execution_id < :first)",
            "delete from batch_step_execution where job_execution_id < :first",
            "delete from batch_job_execution_context where job_execution_id < :first",
            "delete from batch_job_execution_params where job_execution_id < :first",
            "delete from batch_job_execution where job_execution_id < :first",
            "delete from batch_job_instance where job_instance_id not in"
                    + " (select job_instance_id from batch_job_execution)");

    private final JdbcClient sql;

    public BatchRecords(Database database) {
        this.sql = database.sql();
    }

    /** Forgets all but the newest runs; only under the home's lock, between two runs. */
    public void keepNewest(int runs) {
        long first = sql.sql("select coalesce(min(id), 0) from (select job_execution_id as id from batch_job_execution"
                        + " order by job_execution_id desc limit :runs) as newest")
                .param("runs", runs)
                .query(Long.class)
                .single();
        DELETIONS.forEach(deletion -> {
            JdbcClient.StatementSpec statement = sql.sql(deletion);
            (deletion.contains(":first") ? statement.param("first", first) : statement).update();
        });
    }
}
