package matome.compare.years;

import matome.model.Evidence;
import matome.model.Relation;

/**
 * Two rows that are one.
 *
 * @param evidence by what it is to be found; {@code NONE} when it is not certain, so that a person has to be asked
 */
record KnownLink(KnownRow now, KnownRow before, Relation relation, Evidence evidence) {

    boolean isCertain() {
        return evidence != Evidence.NONE;
    }
}
