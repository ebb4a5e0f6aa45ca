package matome.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * 具体的な取り組み: one row. One row may bear several titles, a line each.
 *
 * @param identity what the row keeps over phases and years, when its form carried one
 * @param planCode its number in the plan it belongs to, as written; empty when it has none or the city does not ask
 * @param categories names of plan categories, in the city's order; empty while none is chosen
 * @param rating code of a rating of the city's scale; empty in the phase 目標設定
 */
public record Initiative(
        Optional<String> identity,
        Optional<String> planCode,
        Set<String> categories,
        String title,
        String goal,
        Optional<String> rating,
        String outcome) {

    public Initiative {
        categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
    }

    /** A row without a number in a plan. */
    public Initiative(
            Optional<String> identity,
            Set<String> categories,
            String title,
            String goal,
            Optional<String> rating,
            String outcome) {
        this(identity, Optional.empty(), categories, title, goal, rating, outcome);
    }
}
