/** What a night needs, looked at one thing at a time. */
@NullMarked
package matome.cli.doctor;

import org.jspecify.annotations.NullMarked;
