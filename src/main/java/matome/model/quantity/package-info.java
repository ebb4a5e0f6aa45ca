/** The numbers with a unit that people write into goals and outcomes. */
@NullMarked
package matome.model.quantity;

import org.jspecify.annotations.NullMarked;
