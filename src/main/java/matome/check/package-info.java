/** One rule, one class, one sentence: a read workbook in, findings out; and what an accepted one says. */
@NullMarked
package matome.check;

import org.jspecify.annotations.NullMarked;
