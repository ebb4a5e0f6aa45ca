package matome.publish;

import java.util.List;
import java.util.Optional;
import matome.model.Finding;
import matome.model.Revision;
import matome.model.State;
import matome.model.SubmissionStatus;

/**
 * One expected workbook on the morning page.
 *
 * @param findings errors and warnings of the newest submission
 * @param waits whether a file that seems to be its next revision waits for the next night
 * @param files the workbook that was handed in, the answer to it, the reminder, as far as they lie there
 */
public record Expected(SubmissionStatus status, List<Finding> findings, boolean waits, List<Link> files) {

    public Expected {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    boolean isMissing() {
        return status.latest().isEmpty();
    }

    boolean isOverdue() {
        return status.isOverdue();
    }

    boolean isAcceptedWithWarnings() {
        return status.latest()
                .filter(r -> r.state() == State.ACCEPTED && r.warnings() > 0)
                .isPresent();
    }

    Optional<State> state() {
        return status.latest().map(Revision::state);
    }
}
