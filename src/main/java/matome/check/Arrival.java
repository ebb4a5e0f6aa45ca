package matome.check;

import java.time.LocalDate;

/**
 * How a workbook came to us.
 *
 * @param path its path below input/, with {@code /}; the file's name alone when it came another way
 * @param submitted the day it was saved
 * @param today the day we look at it
 */
public record Arrival(String path, LocalDate submitted, LocalDate today) {}
