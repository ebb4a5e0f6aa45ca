package matome.job;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import matome.model.Run;
import matome.settings.Home;
import matome.settings.Settings;
import matome.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Runs the nightly job once. */
public final class Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final HomeRun home;

    public Nightly(Home home, Settings settings, Clock clock) {
        this.home = new HomeRun(home, settings, clock);
    }

    /**
     * Runs the night.
     *
     * @return what it did; empty when another run holds the home
     * @throws RunFailedException when something went wrong that is no section's fault
     */
    public Optional<NightReport> run(Scope scope, Progress progress) throws RunFailedException {
        return run(scope, Mailing.UNATTENDED, progress);
    }

    /** The same, saying what it does about mail. */
    public Optional<NightReport> run(Scope scope, Mailing mailing, Progress progress) throws RunFailedException {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            return home.run(Run.NIGHTLY, scope, mailing, progress, night -> runAndTell(night, ended));
        } finally {
            ended.countDown();
        }
    }

    /** Mails go out when all is done, also when it was not. A run that was stopped has not ended yet. */
    private static void runAndTell(Night night, CountDownLatch ended) throws Exception {
        MailRoom mails = new MailRoom(night);
        try {
            runJob(night, ended);
        } catch (RunStoppedException stopped) {
            throw stopped;
        } catch (Exception e) {
            mails.send(Optional.of(e));
            throw e;
        }
        mails.send(Optional.empty());
    }

    private static void runJob(Night night, CountDownLatch ended) throws JobExecutionException, RunFailedException {
        try (AnnotationConfigApplicationContext context = context(night, ended)) {
            JobExecution execution = launch(context, night.id());
            if (execution.getStatus() == BatchStatus.STOPPED) {
                throw new RunStoppedException();
            }
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new RunFailedException(execution.getAllFailureExceptions());
            }
        }
    }

    private static AnnotationConfigApplicationContext context(Night night, CountDownLatch ended) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Night.class, () -> night);
        context.registerBean(Database.class, night::database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(StopOnSignal.class, () -> new StopOnSignal(context.getBean(JobOperator.class), ended));
        context.register(BatchInfrastructure.class, NightlyJob.class);
        context.refresh();
        return context;
    }

    /** Mends what a killed run left open, then starts; every run has a number of its own, so none is refused. */
    private static JobExecution launch(AnnotationConfigApplicationContext context, long id)
            throws JobExecutionException {
        JobOperator operator = context.getBean(JobOperator.class);
        for (JobExecution killed : context.getBean(JobRepository.class).findRunningJobExecutions(Run.NIGHTLY)) {
            LOG.warn("{} was killed; recovering it", killed.getJobParameters());
            operator.recover(killed);
        }
        return operator.start(
                context.getBean(Job.class),
                new JobParametersBuilder().addLong("run", id).toJobParameters());
    }
}
