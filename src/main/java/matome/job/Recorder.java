package matome.job;

import java.util.List;
import java.util.Optional;
import matome.intake.SharedFile;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.model.Outcome;
import matome.model.Place;
import matome.model.ReceivedFile;
import matome.model.SeenFile;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.store.SeenFiles;
import matome.store.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes outcomes to the database, one workbook whole at a time, and counts them. */
final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final Messages MESSAGES = Messages.japanese();

    private final Night night;
    private final Worklist worklist;
    private final Grounds grounds;
    private final TransactionTemplate oneWorkbook;
    private final Submissions submissions;
    private final SeenFiles seenFiles;

    /**
     * Makes a recorder.
     *
     * @param transactions whose transaction a chunk of workbooks is in; each workbook gets its own part of it
     */
    Recorder(Night night, Worklist worklist, Grounds grounds, PlatformTransactionManager transactions) {
        this.night = night;
        this.worklist = worklist;
        this.grounds = grounds;
        this.submissions = new Submissions(night.database(), night.settings());
        this.seenFiles = new SeenFiles(night.database());
        this.oneWorkbook = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** One workbook whole or not at all: what fails in the database is undone for this one alone. */
    void record(Examined examined) {
        try {
            oneWorkbook.executeWithoutResult(status -> recordWhole(examined));
        } catch (RuntimeException ours) {
            LOG.error("cannot record {}", examined.file().name(), ours);
            Outcome waits = new Outcome.Deferred(Finding.of(FindingCode.OUR_FAULT, Place.FILE));
            recordWhole(new Examined(examined.file(), examined.before(), Optional.empty(), waits));
        }
        night.progress().advance(1);
    }

    private void recordWhole(Examined examined) {
        Outcome outcome = examined.outcome();
        SharedFile file = examined.file();
        Optional<SeenFile> before = examined.before();
        if (examined.isSubmission()) {
            ReceivedFile received = new ReceivedFile(
                    file.name(),
                    file.bytes(),
                    file.modified(),
                    examined.sha256().orElseThrow());
            Submissions.Receipt receipt = submissions.receive(
                    received, outcome, before, worklist::holds, night.clock().instant(), night.id());
            see(examined, receipt.stored(), Optional.of(receipt.submission()));
            count(file, receipt.state(), receipt.findings());
        } else if (outcome instanceof Outcome.Unchanged) {
            see(examined, before.map(SeenFile::state).orElse(State.ACCEPTED), before.flatMap(SeenFile::submission));
            count(file, State.UNCHANGED, outcome.findings());
        } else {
            see(examined, outcome.state(), Optional.empty());
            count(file, outcome.state(), outcome.findings());
        }
    }

    private void count(SharedFile file, State state, List<Finding> findings) {
        night.tally().count(file.name(), state, findings);
        LOG.info("{} {}", MESSAGES.text("state." + state), file.name());
        findings.forEach(f -> LOG.info(
                "  {} {} {} {}",
                f.code().code(),
                f.place().cell().orElse(""),
                MESSAGES.problem(f),
                MESSAGES.remedy(f)));
    }

    private void see(Examined examined, State state, Optional<Long> submission) {
        SharedFile file = examined.file();
        Outcome outcome = examined.outcome();
        Optional<SubmissionKey> key =
                outcome instanceof Outcome.Unchanged ? examined.before().flatMap(SeenFile::key) : outcome.key();
        seenFiles.put(
                new SeenFile(
                        file.name(),
                        file.bytes(),
                        file.modified(),
                        examined.sha256(),
                        state,
                        submission.isPresent()
                                ? Optional.empty()
                                : outcome.findings().stream().findFirst(),
                        grounds.digest(key),
                        submission,
                        key),
                night.id());
    }
}
