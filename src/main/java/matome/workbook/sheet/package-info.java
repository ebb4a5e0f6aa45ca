/** The consolidated sheet as a workbook: a department's as the city prints it, and all rows of the city in one list. */
@NullMarked
package matome.workbook.sheet;

import org.jspecify.annotations.NullMarked;
