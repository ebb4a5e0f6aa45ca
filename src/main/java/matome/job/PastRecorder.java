package matome.job;

import java.io.IOException;
import java.time.Instant;
import matome.check.PastJudgement;
import matome.intake.Archive;
import matome.intake.Taken;
import matome.model.Outcome;
import matome.model.ReceivedFile;
import matome.model.State;
import matome.model.Submission;
import matome.store.Standings;
import matome.store.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes past sheets to the database, one file whole or not at all, and keeps the file. */
final class PastRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(PastRecorder.class);

    private final Night night;
    private final PastDesk desk;
    private final Archive archive;
    private final Standings standings;
    private final Submissions submissions;
    private final TransactionTemplate oneFile;

    PastRecorder(Night night, PastDesk desk) {
        this.night = night;
        this.desk = desk;
        this.archive = new Archive(night.home().archive());
        this.standings = new Standings(night.database());
        this.submissions = new Submissions(night.database(), night.settings());
        this.oneFile = new TransactionTemplate(
                new JdbcTransactionManager(night.database().source()));
    }

    /** What cannot be taken leaves nothing behind; what is taken is in the archive before the database speaks of it. */
    ImportedFile take(String name, byte[] bytes, Instant modified) throws IOException {
        Taken.Copy copy = archive.receive(bytes);
        PastJudgement judgement = desk.judge(name, copy.path());
        ImportedFile file = desk.compared(name, judgement, standings);
        if (file.state() == State.ACCEPTED) {
            archive.keep(copy);
            ReceivedFile received = new ReceivedFile(name, bytes.length, modified, copy.sha256());
            oneFile.executeWithoutResult(status -> judgement.accepted().forEach(a -> record(received, a)));
        } else {
            archive.discard(copy);
        }
        night.tally().count(name, file.state(), file.findings());
        LOG.info("{} {}: {}", file.state(), name, file.findings());
        return file;
    }

    private void record(ReceivedFile file, Outcome.Accepted accepted) {
        Submission kept = desk.kept(accepted.submission(), standings);
        if (!desk.unit(kept, standings).isUnchanged()) {
            submissions.take(
                    file,
                    new Outcome.Accepted(kept, accepted.findings()),
                    night.clock().instant(),
                    night.id());
        }
    }
}
