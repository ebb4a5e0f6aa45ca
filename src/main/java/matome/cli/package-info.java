/** The command line: one small class per command. */
@NullMarked
package matome.cli;

import org.jspecify.annotations.NullMarked;
