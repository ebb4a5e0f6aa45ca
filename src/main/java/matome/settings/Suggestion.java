package matome.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant. */
final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /** The nearest of the allowed words, one slip in three letters at most; words of one or two letters are never guessed. */
    static Optional<String> nearest(String written, Collection<String> allowed) {
        return allowed.stream()
                .filter(word -> distance(written, word) <= Math.min(written.length(), word.length()) / 3)
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    private static int distance(String one, String other) {
        return DISTANCE.apply(one, other);
    }
}
