/** Years whose past is known, and whether it is found again. */
@NullMarked
package matome.compare.years;

import org.jspecify.annotations.NullMarked;
