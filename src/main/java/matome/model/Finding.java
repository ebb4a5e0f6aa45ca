package matome.model;

import java.util.List;

/**
 * 指摘: something to say about a workbook, as facts; the words are in the message bundles.
 *
 * @param severity the code's own, or what the city made of it
 */
public record Finding(FindingCode code, Severity severity, Place place, List<String> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding of(FindingCode code, Place place, String... facts) {
        return new Finding(code, code.severity(), place, List.of(facts));
    }

    public Finding graded(Severity as) {
        return new Finding(code, as, place, facts);
    }

    public Finding at(Place other) {
        return new Finding(code, severity, other, facts);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public boolean isNote() {
        return severity == Severity.NOTE;
    }
}
