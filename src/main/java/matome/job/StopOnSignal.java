package matome.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Lets a run that is told to stop (SIGTERM, Ctrl-C) finish what it has in hand, and waits until it has. */
final class StopOnSignal implements JobExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(StopOnSignal.class);
    private static final long PATIENCE_SECONDS = 30;

    private final JobOperator operator;
    private final CountDownLatch ended;
    private Thread hook = new Thread();

    /**
     * Makes the listener.
     *
     * @param ended counted down when the run has closed its database and let go of the home
     */
    StopOnSignal(JobOperator operator, CountDownLatch ended) {
        this.operator = operator;
        this.ended = ended;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        hook = new Thread(() -> stop(execution), "stop-on-signal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void afterJob(JobExecution execution) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            LOG.info("stopped on a signal");
        }
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the run did not stop in time; the next one mends it");
            }
        } catch (JobExecutionNotRunningException | InterruptedException e) {
            LOG.info("nothing left to stop", e);
        }
    }
}
