/** The section's form: writes it and reads it back. Apache POI lives here and nowhere else. */
@NullMarked
package matome.workbook;

import org.jspecify.annotations.NullMarked;
