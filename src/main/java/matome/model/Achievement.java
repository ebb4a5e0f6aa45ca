package matome.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many rows stand at each rating, and the rate of achievement.
 *
 * @param byRating rows by the code of a rating, in the order of the scale, all of its codes
 * @param rows all of them, rated or not
 * @param counted those that take part in the rate
 * @param achieved those of the counted that reached their goal
 */
public record Achievement(Map<String, Integer> byRating, int rows, int counted, int achieved) {

    public Achievement {
        byRating = Collections.unmodifiableMap(new LinkedHashMap<>(byRating));
    }

    /** Counts rows on a scale. A rating that the scale does not have counts as none. */
    public static Achievement of(List<Initiative> initiatives, List<Rating> scale) {
        Map<String, Integer> byRating = new LinkedHashMap<>();
        scale.forEach(rating -> byRating.put(rating.code(), 0));
        List<Rating> rated = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            scale.stream()
                    .filter(r -> initiative.rating().equals(Optional.of(r.code())))
                    .forEach(rated::add);
        }
        rated.forEach(rating -> byRating.merge(rating.code(), 1, Integer::sum));
        return new Achievement(
                byRating,
                initiatives.size(),
                (int) rated.stream().filter(Rating::counted).count(),
                (int) rated.stream().filter(r -> r.counted() && r.achieved()).count());
    }

    /** Rows that are outside the rate: not rated yet, or rated with what does not count. */
    public int outside() {
        return rows - counted;
    }

    /** Rows with a rating of the scale. */
    public int rated() {
        return byRating.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows with no rating of the scale. */
    public int unrated() {
        return rows - rated();
    }

    /** In percent with one decimal, half up; empty when nothing counts. */
    public Optional<BigDecimal> rate() {
        return percent(achieved, counted);
    }

    /** So many of all rows in percent with one decimal, half up; empty when there are none. */
    public Optional<BigDecimal> share(int count) {
        return percent(count, rows);
    }

    private static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
