package matome.check;

import java.util.List;
import matome.model.Finding;
import matome.model.Outcome;

/**
 * What came of examining a file of past sheets: it is taken whole or not at all.
 *
 * @param accepted what it says, unit by unit, each with what was found about it alone; none when there is an error
 * @param findings all that was found
 */
public record PastJudgement(List<Outcome.Accepted> accepted, List<Finding> findings) {

    public PastJudgement {
        accepted = List.copyOf(accepted);
        findings = List.copyOf(findings);
    }

    public boolean isTaken() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
