package matome.compare.years;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** 一致度 of two names, 0 to 1: the better of Dice's coefficient over pairs of characters and of the share of letters kept. */
final class Likeness {

    /** Different items of the real sheet reach 0.31, renamed ones 0.64 and more. */
    private static final double DICE = 0.6;

    private static final double KEPT = 0.65;

    private Likeness() {}

    static double of(ItemName one, ItemName other) {
        return one.key().equals(other.key()) ? 1 : Math.max(dice(one, other), kept(one, other));
    }

    /** Whether two names are alike enough to ask a person. */
    static boolean isEnough(ItemName one, ItemName other) {
        int longer = Math.max(one.key().length(), other.key().length());
        int shorter = Math.min(one.key().length(), other.key().length());
        boolean possible = one.brackets().equals(other.brackets()) && shorter > 0 && 5 * shorter >= 2 * longer;
        return possible && (dice(one, other) >= DICE || kept(one, other) >= KEPT);
    }

    private static double kept(ItemName one, ItemName other) {
        int longer = Math.max(one.key().length(), other.key().length());
        int distance = LevenshteinDistance.getDefaultInstance().apply(one.key(), other.key());
        return longer == 0 ? 0 : 1 - (double) distance / longer;
    }

    private static double dice(ItemName one, ItemName other) {
        Set<Integer> ones = pairs(one.key());
        Set<Integer> others = pairs(other.key());
        long common = ones.stream().filter(others::contains).count();
        int all = ones.size() + others.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            pairs.add(text.charAt(i - 1) << 16 | text.charAt(i));
        }
        return pairs;
    }
}
