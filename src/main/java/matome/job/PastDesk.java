package matome.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matome.check.PastExamination;
import matome.check.PastJudgement;
import matome.model.Content;
import matome.model.FiscalYear;
import matome.model.Outcome;
import matome.model.Submission;
import matome.report.PrintedLetters;
import matome.settings.Settings;
import matome.store.Standings;

/** Reads and judges past years' sheets, and sets them beside what is in force. */
final class PastDesk {

    private final Settings settings;
    private final PastFiles files;
    private final PastExamination examination;

    /**
     * Makes a desk.
     *
     * @param year the only one that may be written; any when empty
     */
    PastDesk(Settings settings, Optional<FiscalYear> year) {
        this.settings = settings;
        this.files = new PastFiles(settings, year);
        this.examination = new PastExamination(settings, PrintedLetters::has, year);
    }

    boolean isTooLarge(Path file) throws IOException {
        return files.isTooLarge(file);
    }

    PastJudgement judge(String name, Path file) throws IOException {
        return examination.examine(files.read(name, file));
    }

    /** What taking it comes to, unit by unit in its own order. */
    ImportedFile compared(String name, PastJudgement judgement, Standings standings) {
        List<ImportedUnit> units = judgement.accepted().stream()
                .map(Outcome.Accepted::submission)
                .map(submission -> unit(kept(submission, standings), standings))
                .toList();
        return new ImportedFile(name, units, judgement.findings());
    }

    /** What is to be recorded of it. */
    Submission kept(Submission submission, Standings standings) {
        Content content = standings
                .of(submission.key())
                .map(before -> Kept.over(before.content(), submission.content()))
                .orElse(submission.content());
        return new Submission(submission.key(), content);
    }

    ImportedUnit unit(Submission kept, Standings standings) {
        return ImportedUnit.of(
                settings.organization(kept.key().year())
                        .flatMap(o -> o.unit(kept.key()))
                        .orElseThrow(),
                kept.content(),
                standings.of(kept.key()));
    }
}
