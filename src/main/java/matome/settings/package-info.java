/** Reads and validates jobs/ into one immutable Settings; every fault is told at once, with file and line. */
@NullMarked
package matome.settings;

import org.jspecify.annotations.NullMarked;
