/** The Spring Batch jobs; a job reads top to bottom in the order in which it runs. Spring lives here. */
@NullMarked
package matome.job;

import org.jspecify.annotations.NullMarked;
