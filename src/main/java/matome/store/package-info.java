/** Plain SQL, one class per aggregate, and the migrations. JDBC lives here. */
@NullMarked
package matome.store;

import org.jspecify.annotations.NullMarked;
