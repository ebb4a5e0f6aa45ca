package matome.cli;

/** What the process tells its caller; nobody else's codes leak out. */
enum ExitStatus {
    /** Done. A workbook that was sent back is a result, not a failure. */
    DONE(0),
    /** {@code check} found errors, or {@code import} could not take a file. */
    ERRORS_FOUND(1),
    /** Wrong options or settings. */
    WRONG_USAGE(2),
    /** Something failed that is nobody's input. */
    FAILED(3),
    /** Another run holds the home. */
    LOCKED(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
