package matome.model;

import java.util.List;

/**
 * 評価: one step of the city's scale.
 *
 * @param aliases other ways to write the code
 * @param achieved whether it says that the goal was reached
 * @param counted whether it takes part in the rate of achievement
 */
public record Rating(String code, List<String> aliases, String meaning, boolean achieved, boolean counted) {

    public Rating {
        aliases = List.copyOf(aliases);
    }
}
