package matome.compare.years;

import java.util.List;
import matome.model.Bigrams;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A name made ready to be compared with many others. */
final class Likeness {

    /** Both measured on real titles: different ones stay below .31 and .45, but for those that differ in brackets. */
    private static final double ALIKE_IN_PAIRS = 0.6;

    private static final double ALIKE_IN_LETTERS = 0.65;

    /** Each letter that changes takes two pairs with it: what keeps 0.65 of its letters keeps more pairs than this. */
    private static final double LEAST_IN_PAIRS = 0.15;

    private static final int SHORT = 6;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final Name name;
    private final Bigrams bigrams;
    private final List<String> inBrackets;
    private final String stem;

    private Likeness(Name name) {
        this.name = name;
        this.bigrams = Bigrams.of(name.value());
        this.inBrackets = name.inBrackets();
        this.stem = name.stem();
    }

    static Likeness of(Name name) {
        return new Likeness(name);
    }

    /** 一致度: 0 for nothing in common, 1 for the same name. */
    static double between(Name one, Name other) {
        return of(one).to(of(other));
    }

    double to(Likeness other) {
        return name.equals(other.name) ? 1 : Math.max(inPairs(other), inLetters(other));
    }

    double inPairs(Likeness other) {
        return bigrams.likeness(other.bigrams);
    }

    double inLetters(Likeness other) {
        int longer = Math.max(length(), other.length());
        return longer == 0 ? 0 : 1 - (double) DISTANCE.apply(name.value(), other.name.value()) / longer;
    }

    /** Whether a person should be asked if both are one: alike, or the same at another stage; the same in brackets. */
    boolean isNear(Likeness other) {
        if (!inBrackets.equals(other.inBrackets)) {
            return false;
        }
        double inPairs = inPairs(other);
        return isNextStage(other)
                || inPairs >= ALIKE_IN_PAIRS
                || (canBeNearInLetters(other, inPairs) && inLetters(other) >= ALIKE_IN_LETTERS);
    }

    private boolean isNextStage(Likeness other) {
        return stem.length() > 1 && stem.equals(other.stem);
    }

    /** Names of very different length, or with hardly a pair in common, never are and need not be measured. */
    private boolean canBeNearInLetters(Likeness other, double inPairs) {
        int longer = Math.max(length(), other.length());
        boolean pairsInCommon = longer < SHORT || inPairs >= LEAST_IN_PAIRS;
        return pairsInCommon && Math.min(length(), other.length()) >= ALIKE_IN_LETTERS * longer;
    }

    private int length() {
        return name.value().length();
    }
}
