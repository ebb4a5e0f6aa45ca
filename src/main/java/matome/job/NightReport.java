package matome.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Answer;
import matome.model.ClosedEdition;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.model.UnfitDecision;
import matome.report.BrokenDesignException;
import matome.store.Upgrade;

/**
 * What a night did.
 *
 * @param files how many files ended in each state
 * @param answers what there is to say about files looked at in this run
 * @param answered the answers to clerks, written to output/
 * @param published the files written to output/
 * @param inUse new files that lie beside one that somebody has open
 * @param left files that a person wrote or has open where an answer of ours lay
 * @param unreadable folders of input/ that could not be looked into
 * @param unwritten answers that the system did not let us write
 * @param unreachable the return folder, when it could not be used
 * @param troubled whether Matome itself failed on a workbook, while the others went through
 * @param brokenDesigns designs that cannot be used; the files that others make have come
 * @param unfit decisions of jobs/links.csv about rows that are not there any more
 * @param mails what became of them; empty when none are sent
 * @param closed editions of closed years that were printed
 * @param lost files of closed years whose bytes are nowhere any more
 * @param statuses what is expected of every section now, and what came of it
 * @param upgrade what was done to the database first, when the program is newer than it
 */
public record NightReport(
        long run,
        Map<State, Integer> files,
        List<Answer> answers,
        List<String> answered,
        List<String> published,
        List<String> inUse,
        List<String> left,
        List<String> unreadable,
        List<String> unreachable,
        List<String> unwritten,
        boolean troubled,
        List<BrokenDesignException> brokenDesigns,
        List<UnfitDecision> unfit,
        Optional<MailReport> mails,
        List<ClosedEdition> closed,
        List<String> lost,
        List<SubmissionStatus> statuses,
        Duration took,
        Optional<Upgrade> upgrade) {

    public NightReport {
        files = Map.copyOf(files);
        answers = List.copyOf(answers);
        answered = List.copyOf(answered);
        published = List.copyOf(published);
        inUse = List.copyOf(inUse);
        left = List.copyOf(left);
        unreadable = List.copyOf(unreadable);
        unreachable = List.copyOf(unreachable);
        unwritten = List.copyOf(unwritten);
        brokenDesigns = List.copyOf(brokenDesigns);
        unfit = List.copyOf(unfit);
        closed = List.copyOf(closed);
        lost = List.copyOf(lost);
        statuses = List.copyOf(statuses);
    }

    public int files(State state) {
        return files.getOrDefault(state, 0);
    }
}
