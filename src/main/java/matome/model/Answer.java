package matome.model;

import java.util.List;

/** What there is to say about one file of input/. */
public record Answer(String file, State state, List<Finding> findings) {

    public Answer {
        findings = List.copyOf(findings);
    }
}
