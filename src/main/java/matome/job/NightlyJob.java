package matome.job;

import matome.intake.Archive;
import matome.intake.Intake;
import matome.intake.Look;
import matome.intake.SharedFolder;
import matome.model.Run;
import matome.store.ConsolidatedSheets;
import matome.store.SeenFiles;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The night: look what lies in input/, take it in, answer the clerks, print what changed, hand out the data, tell the
 * coordinator, write the mails.
 */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

    /** Workbooks in one transaction: enough to keep all threads busy, few enough to lose little time to a kill. */
    private static final int WORKBOOKS = 16;

    private static final int SHEETS = 4;
    private static final int ANSWERS = 8;

    private final Night night;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final AsyncTaskExecutor threads;

    NightlyJob(
            Night night, JobRepository repository, PlatformTransactionManager transactions, AsyncTaskExecutor threads) {
        this.night = night;
        this.repository = repository;
        this.transactions = transactions;
        this.threads = threads;
    }

    @Bean
    Job nightly(
            Step look,
            Step takeIn,
            Step answer,
            Step print,
            Step handOut,
            Step tell,
            Step deliver,
            StopOnSignal stopOnSignal) {
        return new JobBuilder(Run.NIGHTLY, repository)
                .listener(stopOnSignal)
                .start(look)
                .next(takeIn)
                .next(answer)
                .next(print)
                .next(handOut)
                .next(tell)
                .next(deliver)
                .build();
    }

    @Bean
    Archive archive() {
        return new Archive(night.home().archive());
    }

    @Bean
    Intake intake(Archive archive) {
        return new Intake(sharedFolder(), archive, night.settings().limits().fileBytes(), night.clock());
    }

    @Bean
    Worklist worklist() {
        return new Worklist();
    }

    @Bean
    Memory memory() {
        return new Memory(night.settings());
    }

    /** Computed once for paper and data; nothing is taken in between. */
    @Bean
    Comparisons comparisons() {
        return new Comparisons(night.database(), night.settings());
    }

    @Bean
    Step look(Intake intake, Worklist worklist, Memory memory) {
        return new StepBuilder("look", repository)
                .tasklet((contribution, context) -> {
                    Look look = sharedFolder().look();
                    night.tally().unreadable(look.unreadable());
                    memory.fill(new ConsolidatedSheets(night.database(), night.settings()));
                    worklist.fill(
                            look.files(), new SeenFiles(night.database()).all(), new Grounds(night, memory), night);
                    intake.letSettle(worklist.files(), night.settings().settling());
                    night.progress().begin("takeIn", worklist.size());
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    @Bean
    Step takeIn(Intake intake, Archive archive, Worklist worklist, Memory memory) {
        Examiner examiner = new Examiner(
                intake, archive, night.settings(), memory, night.clock().instant());
        Recorder recorder = new Recorder(night, worklist, new Grounds(night, memory), transactions);
        return new StepBuilder("takeIn", repository)
                .<Candidate, Examined>chunk(WORKBOOKS)
                .transactionManager(transactions)
                .reader(worklist::take)
                .processor(examiner::examine)
                .writer(chunk -> chunk.forEach(recorder::record))
                .taskExecutor(threads)
                .build();
    }

    @Bean
    Step answer(Worklist worklist) {
        AnswerDesk desk = new AnswerDesk(night, worklist);
        return new StepBuilder("answer", repository)
                .<AnswerDesk.Order, AnswerDesk.Answered>chunk(ANSWERS)
                .transactionManager(transactions)
                .reader(desk::next)
                .processor(desk::mark)
                .writer(chunk -> {
                    for (AnswerDesk.Answered answered : chunk) {
                        desk.handBack(answered);
                    }
                })
                .taskExecutor(threads)
                .build();
    }

    @Bean
    Press press(Comparisons comparisons) {
        return new Press(night, new Publisher(night), comparisons);
    }

    @Bean
    Step print(Press press) {
        Publisher publisher = new Publisher(night);
        return new StepBuilder("print", repository)
                .<Order, Publication>chunk(SHEETS)
                .transactionManager(transactions)
                .reader(press::next)
                .processor(press::print)
                .writer(chunk -> {
                    for (Publication file : chunk) {
                        publisher.publish(file);
                        night.progress().advance(1);
                    }
                })
                .taskExecutor(threads)
                .build();
    }

    @Bean
    Step handOut(Worklist worklist, Comparisons comparisons, Press press) {
        DataHandout data = new DataHandout(night, worklist::holds, comparisons);
        return new StepBuilder("handOut", repository)
                .tasklet(
                        (contribution, context) -> {
                            press.finish();
                            data.handOut();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step tell(Worklist worklist, Comparisons comparisons) {
        MorningDesk morning = new MorningDesk(night, worklist::holds, comparisons);
        return new StepBuilder("tell", repository)
                .tasklet(
                        (contribution, context) -> {
                            morning.tell();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step deliver(Worklist worklist, Comparisons comparisons) {
        MailRoom mails = new MailRoom(night);
        return new StepBuilder("deliver", repository)
                .tasklet(
                        (contribution, context) -> {
                            mails.write(worklist, comparisons.years());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private SharedFolder sharedFolder() {
        return new SharedFolder(night.home().input());
    }
}
