/** The schedule, with a clock that the tests move. */
@NullMarked
package matome.job.schedule;

import org.jspecify.annotations.NullMarked;
