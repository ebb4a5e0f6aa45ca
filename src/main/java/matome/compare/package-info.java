/** What differs between two fillings of the same form. Pure. */
@NullMarked
package matome.compare;

import org.jspecify.annotations.NullMarked;
