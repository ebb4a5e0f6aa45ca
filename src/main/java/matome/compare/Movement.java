package matome.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows stand elsewhere: all but those that every way of keeping most rows in order would keep. Of two rows that
 * changed places, both have moved.
 */
final class Movement {

    private final List<Pair> pairs;
    private final int[] behind;
    private final int[] ahead;

    private Movement(List<Pair> pairs) {
        this.pairs =
                pairs.stream().sorted(Comparator.comparingInt(Pair::before)).toList();
        this.behind = new int[pairs.size()];
        this.ahead = new int[pairs.size()];
    }

    static Set<Pair> of(List<Pair> pairs) {
        Movement movement = new Movement(pairs);
        movement.measure();
        return movement.moved();
    }

    /** The most rows in order that end with each row, and that begin with it. */
    private void measure() {
        for (int i = 0; i < pairs.size(); i++) {
            int row = i;
            behind[i] = 1
                    + IntStream.range(0, i)
                            .filter(j -> inOrder(j, row))
                            .map(j -> behind[j])
                            .max()
                            .orElse(0);
        }
        for (int i = pairs.size() - 1; i >= 0; i--) {
            int row = i;
            ahead[i] = 1
                    + IntStream.range(i + 1, pairs.size())
                            .filter(j -> inOrder(row, j))
                            .map(j -> ahead[j])
                            .max()
                            .orElse(0);
        }
    }

    private boolean inOrder(int earlier, int later) {
        return pairs.get(earlier).after() < pairs.get(later).after();
    }

    private Set<Pair> moved() {
        int most = IntStream.of(behind).max().orElse(0);
        Set<Pair> moved = new HashSet<>(pairs);
        for (int place = 1; place <= most; place++) {
            int at = place;
            List<Pair> candidates = IntStream.range(0, pairs.size())
                    .filter(i -> behind[i] == at && behind[i] + ahead[i] - 1 == most)
                    .mapToObj(pairs::get)
                    .toList();
            if (candidates.size() == 1) {
                moved.remove(candidates.get(0));
            }
        }
        return moved;
    }
}
