package matome.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matome.model.Finding;
import matome.model.InForce;
import matome.model.Severity;
import matome.model.State;
import matome.model.Unit;

/**
 * What a clerk is answered about one workbook.
 *
 * @param state ACCEPTED or REJECTED
 * @param unit whose it is; empty when that could not be told
 * @param file its path below the shared folder
 * @param received the day it came in
 */
public record Slip(
        State state, Optional<Unit> unit, String file, LocalDate received, InForce inForce, List<Finding> findings) {

    public Slip {
        findings = List.copyOf(findings);
    }

    boolean isReturn() {
        return state == State.REJECTED;
    }

    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
