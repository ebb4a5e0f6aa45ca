package matome.job;

/**
 * A file on its way to output/.
 *
 * @param name its path inside output/
 * @param madeFrom digest of the data and the design it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record Publication(String name, byte[] bytes, String madeFrom) {}
