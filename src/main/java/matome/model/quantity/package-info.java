/** Numbers with units as they stand in sentences. */
@NullMarked
package matome.model.quantity;

import org.jspecify.annotations.NullMarked;
