/** What the doctor's checks find where no test can go: other disks and other systems. */
@NullMarked
package matome.cli.doctor;

import org.jspecify.annotations.NullMarked;
