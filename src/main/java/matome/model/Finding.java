package matome.model;

import java.util.List;

/** 指摘: something to say about a workbook, as facts; the words are in the message bundles. */
public record Finding(FindingCode code, Place place, List<String> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding of(FindingCode code, Place place, String... facts) {
        return new Finding(code, place, List.of(facts));
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
