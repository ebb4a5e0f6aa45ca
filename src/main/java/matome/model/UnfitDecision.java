package matome.model;

import java.util.List;

/**
 * A decision that no longer fits: its section handed in, but has no such row.
 *
 * @param before whether it is last year's row that is missing
 * @param nearest titles of that section that look like it, the likest first
 */
public record UnfitDecision(LinkDecision decision, boolean before, List<String> nearest) {

    public UnfitDecision {
        nearest = List.copyOf(nearest);
    }
}
