package matome.cli;

/** How a revision stands to the accepted one before it; the words are in the message bundles. */
enum Since {
    /** Accepted, and none was before it. */
    FIRST("first", "history.first"),
    /** Sent back before any was accepted. */
    NOTHING_ACCEPTED("nothingAccepted", "history.nothing-accepted"),
    /** Saved again, and it says the same. */
    SAME("same", "history.same"),
    CHANGED("changed", "history.changed"),
    /** The archive does not hold the one or the other any more. */
    ORIGINAL_GONE("originalGone", "history.original-gone"),
    /** The one or the other cannot be read. */
    UNREADABLE("unreadable", "history.unreadable");

    private final String code;
    private final String words;

    Since(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As programs read it. */
    String code() {
        return code;
    }

    /** The key of its words in the bundles. */
    String words() {
        return words;
    }
}
