package matome.compare.years;

import java.util.Optional;

/**
 * A row of a generated year.
 *
 * @param name what it is called, line by line where it is several names
 * @param title the same as somebody wrote it that year
 */
record KnownRow(String section, String name, String title, String rating, Optional<String> identity) {

    boolean isCommonplace() {
        return Titles.COMMONPLACE.contains(name);
    }

    boolean hasSeveralNames() {
        return name.lines().count() > 1;
    }
}
