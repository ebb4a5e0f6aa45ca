package matome.compare.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Three years of an invented city hall: renamed, moved, merged, split, ended and new, sections and rows, as seeds want it. */
final class Generated {

    private Generated() {}

    static List<Step> years(long seed) {
        Random random = new Random(seed);
        Titles titles = new Titles(random);
        Hall hall = Hall.founded(2018, random, titles);
        List<Step> steps = new ArrayList<>();
        for (int year = 0; year < 2; year++) {
            Step step = NextYear.after(hall, random, titles);
            steps.add(step);
            hall = step.now();
        }
        return steps;
    }
}
