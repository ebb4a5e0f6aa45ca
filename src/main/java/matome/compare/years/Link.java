package matome.compare.years;

import matome.model.Evidence;

/** Two rows that are known to be one. */
record Link(RowPair pair, Evidence evidence) {

    Row now() {
        return pair.now();
    }

    Row before() {
        return pair.before();
    }
}
