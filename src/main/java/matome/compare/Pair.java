package matome.compare;

/** A row that is in both fillings, by its places in their lists. */
record Pair(int before, int after) {}
