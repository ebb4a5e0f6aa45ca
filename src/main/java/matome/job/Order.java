package matome.job;

import java.util.Optional;
import matome.model.ClosedEdition;

/**
 * A file of output/ that may have to be made.
 *
 * @param name its path inside output/
 * @param madeFrom digest of the data and the design it is made from
 * @param edition what it belongs to and is kept with; empty while its year is not closed
 */
record Order(String name, String madeFrom, Maker maker, Optional<ClosedEdition> edition) {

    Order(String name, String madeFrom, Maker maker) {
        this(name, madeFrom, maker, Optional.empty());
    }

    Order in(Optional<ClosedEdition> its) {
        return new Order(name, madeFrom, maker, its);
    }

    /** Makes the file's bytes; the same order gives the same bytes. */
    @FunctionalInterface
    interface Maker {
        byte[] make();
    }
}
