package matome.job;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import matome.check.Arrival;
import matome.check.Examination;
import matome.check.LastYear;
import matome.intake.Archive;
import matome.intake.Intake;
import matome.intake.SharedFile;
import matome.intake.Taken;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Outcome;
import matome.model.Place;
import matome.report.PrintedLetters;
import matome.settings.Settings;
import matome.workbook.FormReader;
import matome.workbook.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file from the shared folder to its outcome: copy, read, check. Used by several threads at once. */
final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    private final Intake intake;
    private final Archive archive;
    private final FormReader reader;
    private final Examination examination;

    private final ZoneId zone;
    private final Instant now;

    /**
     * Makes an examiner.
     *
     * @param now when the run looks
     */
    Examiner(Intake intake, Archive archive, Settings settings, LastYear lastYear, Instant now) {
        this.intake = intake;
        this.archive = archive;
        this.reader = new FormReader(settings);
        this.examination = new Examination(settings, lastYear, PrintedLetters::has);
        this.zone = settings.zone();
        this.now = now;
    }

    Examined examine(Candidate candidate) throws IOException {
        Taken taken = intake.take(candidate.file());
        if (taken instanceof Taken.Copy copy) {
            Outcome outcome = outcome(candidate, copy);
            if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Rejected) {
                archive.keep(copy);
            } else {
                archive.discard(copy);
            }
            return candidate.examined(Optional.of(copy.sha256()), outcome);
        }
        return candidate.examined(Optional.empty(), notTaken(taken));
    }

    private static Outcome notTaken(Taken taken) {
        if (taken instanceof Taken.NotNow notNow) {
            return new Outcome.Deferred(notNow.why());
        }
        return taken instanceof Taken.TooLarge tooLarge
                ? new Outcome.Rejected(Optional.empty(), List.of(tooLarge.why()))
                : new Outcome.NotASheet(((Taken.NotAWorkbook) taken).why());
    }

    /** Whatever our own rules stumble over costs this one workbook a night and no other anything. */
    private Outcome outcome(Candidate candidate, Taken.Copy copy) {
        if (candidate.wasRead(copy.sha256()) && !candidate.judgeAgain()) {
            return new Outcome.Unchanged();
        }
        try {
            return judge(candidate, copy);
        } catch (RuntimeException ours) {
            LOG.error("cannot judge {}", candidate.file().name(), ours);
            return new Outcome.Deferred(Finding.of(FindingCode.OUR_FAULT, Place.FILE));
        }
    }

    private Arrival arrival(SharedFile file) {
        Instant submitted = file.modified().isBefore(now) ? file.modified() : now;
        return new Arrival(file.name(), LocalDate.ofInstant(submitted, zone), LocalDate.ofInstant(now, zone));
    }

    private Outcome judge(Candidate candidate, Taken.Copy copy) {
        Reading reading = reader.read(copy.path());
        if (reading instanceof Reading.Read read) {
            return examination.examine(read.form(), arrival(candidate.file()));
        }
        Reading.Unreadable unreadable = (Reading.Unreadable) reading;
        LOG.info(
                "{}: {}",
                candidate.file().name(),
                unreadable.why(),
                unreadable.cause().orElse(null));
        return unreadable.why().code().mayPass() && !candidate.wasRead(copy.sha256())
                ? new Outcome.Deferred(Finding.of(FindingCode.NOT_WHOLE, Place.FILE))
                : new Outcome.Rejected(Optional.empty(), List.of(unreadable.why()));
    }
}
