/** output/ as readers find it: whole files under lasting names. */
@NullMarked
package matome.publish;

import org.jspecify.annotations.NullMarked;
