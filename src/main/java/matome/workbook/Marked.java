package matome.workbook;

/**
 * An answered workbook.
 *
 * @param ending of a file of its kind, with the dot
 * @param alone whether there is nothing but 確認結果 in it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Marked(byte[] bytes, String ending, boolean alone) {}
