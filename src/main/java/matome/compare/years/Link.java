package matome.compare.years;

import matome.model.Evidence;

/** A row of this year and one of the year before that are one. */
record Link(Row now, Row before, Evidence evidence) {}
