/** What jobs/ may say, and what is said about it when it is wrong. */
@NullMarked
package matome.settings;

import org.jspecify.annotations.NullMarked;
