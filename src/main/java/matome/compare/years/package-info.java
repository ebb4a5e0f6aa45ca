/** This year's rows against last year's: which are one, and what changed. */
@NullMarked
package matome.compare.years;

import org.jspecify.annotations.NullMarked;
