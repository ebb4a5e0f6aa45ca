/** The clock on the wall: which job of jobs/ is due, and which one was missed. */
@NullMarked
package matome.job.schedule;

import org.jspecify.annotations.NullMarked;
