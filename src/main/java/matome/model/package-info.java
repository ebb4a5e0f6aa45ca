/** The words of the field: records, enums and sealed types that know only the JDK. */
@NullMarked
package matome.model;

import org.jspecify.annotations.NullMarked;
