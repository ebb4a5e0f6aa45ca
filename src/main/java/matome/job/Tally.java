package matome.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Answer;
import matome.model.ClosedEdition;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.model.UnfitDecision;
import matome.report.BrokenDesignException;
import matome.store.Upgrade;

/** What a run has done so far. Counted by the one writer. */
final class Tally {

    private final Map<State, Integer> files = new EnumMap<>(State.class);
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final List<String> inUse = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> unreachable = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();
    private final List<ClosedEdition> closed = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<UnfitDecision> unfit = new ArrayList<>();
    private final List<BrokenDesignException> broken = new ArrayList<>();
    private Optional<MailReport> mails = Optional.empty();
    private final Optional<Upgrade> upgrade;

    Tally(Optional<Upgrade> upgrade) {
        this.upgrade = upgrade;
    }

    void count(String file, State state, List<Finding> findings) {
        files.merge(state, 1, Integer::sum);
        if (!findings.isEmpty()) {
            answers.add(new Answer(file, state, findings));
        }
    }

    void countUnchanged(State before) {
        files.merge(before == State.IGNORED ? State.IGNORED : State.UNCHANGED, 1, Integer::sum);
    }

    void published(String file) {
        published.add(file);
    }

    /** An answer to a clerk. */
    void answered(String file) {
        answered.add(file);
    }

    /** A file that a person wrote where an answer lay: it stays. */
    void left(String file) {
        if (!left.contains(file)) {
            left.add(file);
        }
    }

    /** Decisions about rows that are not there any more. */
    void unfit(List<UnfitDecision> decisions) {
        unfit.addAll(decisions);
    }

    /** A design that cannot be used; the threads that print come upon it several times. */
    synchronized void broken(BrokenDesignException design) {
        if (broken.stream().noneMatch(b -> String.valueOf(b.getMessage()).equals(design.getMessage()))) {
            broken.add(design);
        }
    }

    /** An edition of a closed year that is printed now. */
    void closed(ClosedEdition edition) {
        closed.add(edition);
    }

    /** A file of a closed year whose bytes are nowhere any more. */
    void lost(String file) {
        lost.add(file);
    }

    boolean hasBrokenDesigns() {
        return !broken.isEmpty();
    }

    /** An answer that the system did not let us write. */
    void unwritten(String file) {
        unwritten.add(file);
    }

    /** A folder of the city's own that could not be used. */
    void unreachable(String folder) {
        unreachable.add(folder);
    }

    /** A file that somebody has open: the new one lies beside it. */
    void inUse(String beside) {
        inUse.add(beside);
    }

    /** Folders of input/ that could not be looked into. */
    void unreadable(List<String> folders) {
        unreadable.addAll(folders);
    }

    /** Whether something was left undone that is no section's fault. */
    boolean isTroubled() {
        return !broken.isEmpty() || !lost.isEmpty() || isPuzzled();
    }

    /** Whether Matome itself failed on a workbook. */
    boolean isPuzzled() {
        return answers.stream().flatMap(a -> a.findings().stream()).anyMatch(f -> f.code() == FindingCode.OUR_FAULT);
    }

    List<BrokenDesignException> brokenDesigns() {
        return List.copyOf(broken);
    }

    List<String> lost() {
        return List.copyOf(lost);
    }

    /** What became of the mails. */
    void mailed(MailReport report) {
        mails = Optional.of(report);
    }

    Map<State, Integer> files() {
        return files;
    }

    List<String> published() {
        return published;
    }

    /** How many files were written for people. */
    int written() {
        return published.size() + answered.size();
    }

    NightReport report(long run, List<SubmissionStatus> statuses, Duration took) {
        return new NightReport(
                run,
                files,
                answers,
                answered,
                published,
                inUse,
                left,
                unreadable,
                unreachable,
                unwritten,
                isPuzzled(),
                broken,
                unfit,
                mails,
                closed,
                lost,
                statuses,
                took,
                upgrade);
    }
}
