package matome.model;

/**
 * What is in force for a key.
 *
 * @param revision its number
 * @param file where it came from
 * @param imported whether it is of a past year's consolidated sheet, and not handed in by its section
 */
public record Standing(int revision, String file, boolean imported, Content content) {}
