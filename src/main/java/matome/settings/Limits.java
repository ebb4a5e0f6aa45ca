package matome.settings;

import java.time.Duration;

/**
 * The walls around a workbook from the shared folder.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of all its parts together
 * @param parts how many parts the package may have
 * @param rows how many filled rows the table may have
 * @param characters of all its texts together
 * @param time to read it
 */
public record Limits(long fileBytes, long unpackedBytes, int parts, int rows, long characters, Duration time) {}
