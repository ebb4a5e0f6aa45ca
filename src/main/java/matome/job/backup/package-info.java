/** One file that holds a home's memory, and the way back from it. */
@NullMarked
package matome.job.backup;

import org.jspecify.annotations.NullMarked;
