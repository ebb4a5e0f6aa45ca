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

    /** Whether a text is its code or one of its aliases. */
    public boolean isWritten(String text) {
        Key key = Key.of(text);
        return Key.of(code).equals(key) || aliases.stream().map(Key::of).anyMatch(key::equals);
    }

    /** Whether two scales mean the same: same codes in the same order, achieved and counted alike. */
    public static boolean sameScale(List<Rating> one, List<Rating> other) {
        return one.stream()
                .map(Rating::weight)
                .toList()
                .equals(other.stream().map(Rating::weight).toList());
    }

    private List<Object> weight() {
        return List.of(code, achieved, counted);
    }
}
