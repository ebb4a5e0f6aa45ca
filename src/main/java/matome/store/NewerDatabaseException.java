package matome.store;

/** A database that a newer program has already worked with. */
public final class NewerDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int found;

    NewerDatabaseException(int found) {
        super("schema " + found + ", known up to " + Schema.newest());
        this.found = found;
    }

    /** The number of the schema that was found. */
    public int found() {
        return found;
    }
}
