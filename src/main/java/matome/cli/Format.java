package matome.cli;

/** How a listing is written. */
enum Format {
    /** For people. */
    TABLE,
    /** For programs; the keys are stable. */
    JSON,
    /** For Excel and for programs. */
    CSV
}
