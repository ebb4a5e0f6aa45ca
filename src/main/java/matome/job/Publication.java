package matome.job;

import java.util.Optional;
import matome.model.ClosedEdition;

/**
 * A file on its way to output/.
 *
 * @param name its path inside output/
 * @param madeFrom digest of the data and the design it was made from
 * @param edition what it belongs to and is kept with; empty while its year is not closed
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record Publication(String name, byte[] bytes, String madeFrom, Optional<ClosedEdition> edition) {

    Publication(String name, byte[] bytes, String madeFrom) {
        this(name, bytes, madeFrom, Optional.empty());
    }
}
