package matome.settings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /**
     * The nearest of the allowed words, one slip in three letters at most; words of one or two letters are never guessed,
     * nor is one of two that are as near.
     */
    public static Optional<String> nearest(String written, Collection<String> allowed) {
        List<String> near = allowed.stream()
                .filter(word -> distance(written, word) <= Math.min(written.length(), word.length()) / 3)
                .toList();
        int least =
                near.stream().mapToInt(word -> distance(written, word)).min().orElse(0);
        List<String> nearest =
                near.stream().filter(word -> distance(written, word) == least).toList();
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static int distance(String one, String other) {
        return DISTANCE.apply(one, other);
    }
}
