/** What became of each row of a city's sheets from one year to the next. Pure. */
@NullMarked
package matome.compare.years;

import org.jspecify.annotations.NullMarked;
