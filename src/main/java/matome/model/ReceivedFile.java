package matome.model;

import java.time.Instant;

/**
 * A workbook that was handed in.
 *
 * @param name its path inside input/
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReceivedFile(String name, long bytes, Instant modified, String sha256) {}
