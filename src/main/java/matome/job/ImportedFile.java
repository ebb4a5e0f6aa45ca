package matome.job;

import java.util.List;
import matome.model.Finding;
import matome.model.State;

/**
 * A file of past sheets and what came of it.
 *
 * @param units what it says, when it could be taken
 */
public record ImportedFile(String file, List<ImportedUnit> units, List<Finding> findings) {

    public ImportedFile {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }

    /** Taken, or refused whole, or all of it was there already. */
    public State state() {
        if (isRefused()) {
            return State.REJECTED;
        }
        return units.stream().allMatch(ImportedUnit::isUnchanged) ? State.UNCHANGED : State.ACCEPTED;
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
