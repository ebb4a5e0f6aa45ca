package matome.store;

import java.nio.file.Path;

/**
 * A database was brought up to date.
 *
 * @param copy the database as it was before, for going back to the program before
 */
public record Upgrade(int from, int to, Path copy) {}
