package matome.model;

/**
 * A file in output/.
 *
 * @param name its path inside output/
 * @param sha256 of its bytes
 * @param madeFrom digest of the data and the design it was made from
 */
public record PublishedFile(String name, String sha256, String madeFrom) {}
