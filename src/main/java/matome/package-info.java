/** Matome: from the sections' workbooks to the city's sheet. */
@NullMarked
package matome;

import org.jspecify.annotations.NullMarked;
