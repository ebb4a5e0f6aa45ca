package matome.model;

import java.util.List;
import java.util.Optional;

/** What became of one workbook: taken whole, sent back whole, or not (yet) a matter for us. */
public sealed interface Outcome {

    State state();

    List<Finding> findings();

    /** What the workbook answers, as far as that could be told. */
    default Optional<SubmissionKey> key() {
        return Optional.empty();
    }

    /** Whether a clerk has to be answered: it was sent back, or accepted with more than notes. */
    static boolean wantsAnswer(State state, List<Finding> findings) {
        return state == State.REJECTED
                || (state == State.ACCEPTED && findings.stream().anyMatch(f -> !f.isNote()));
    }

    record Accepted(Submission submission, List<Finding> findings) implements Outcome {
        public Accepted {
            findings = List.copyOf(findings);
        }

        @Override
        public State state() {
            return State.ACCEPTED;
        }

        @Override
        public Optional<SubmissionKey> key() {
            return Optional.of(submission.key());
        }
    }

    /** Sent back whole. */
    record Rejected(Optional<SubmissionKey> key, List<Finding> findings) implements Outcome {
        public Rejected {
            findings = List.copyOf(findings);
        }

        @Override
        public State state() {
            return State.REJECTED;
        }
    }

    /** The same bytes as at the last look. */
    record Unchanged() implements Outcome {
        @Override
        public State state() {
            return State.UNCHANGED;
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /** To be looked at again at the next run. */
    record Deferred(Finding why) implements Outcome {
        @Override
        public State state() {
            return State.DEFERRED;
        }

        @Override
        public List<Finding> findings() {
            return List.of(why);
        }
    }

    record NotASheet(Finding why) implements Outcome {
        @Override
        public State state() {
            return State.IGNORED;
        }

        @Override
        public List<Finding> findings() {
            return List.of(why);
        }
    }
}
