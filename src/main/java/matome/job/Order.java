package matome.job;

/**
 * A file of output/ that may have to be made.
 *
 * @param name its path inside output/
 * @param madeFrom digest of the data and the design it is made from
 */
record Order(String name, String madeFrom, Maker maker) {

    /** Makes the file's bytes; the same order gives the same bytes. */
    @FunctionalInterface
    interface Maker {
        byte[] make();
    }
}
