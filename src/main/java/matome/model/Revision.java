package matome.model;

import java.time.Instant;

/**
 * One submission among those of its key.
 *
 * @param number counts from 1
 * @param state ACCEPTED or REJECTED
 * @param submitted when the clerk saved the file
 */
public record Revision(int number, State state, String file, Instant submitted, int errors, int warnings) {}
