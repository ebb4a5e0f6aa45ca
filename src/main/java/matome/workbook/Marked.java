package matome.workbook;

/**
 * An answered workbook.
 *
 * @param ending of a file of its kind, with the dot
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Marked(byte[] bytes, String ending) {}
