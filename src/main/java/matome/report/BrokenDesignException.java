package matome.report;

import java.util.OptionalInt;
import matome.model.Messages;

/** A report design that somebody edited and that cannot be used as it is now. */
public final class BrokenDesignException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    BrokenDesignException(String file, OptionalInt line, String reason, Throwable cause) {
        super(file + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + reason, cause);
        this.file = file;
        this.line = line.orElse(0);
        this.reason = reason;
    }

    /** The file, as its folder was given. */
    public String file() {
        return file;
    }

    /** The line of the file, where known. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** The cause, in the words of whoever refused the design. */
    public String reason() {
        return reason;
    }

    /** The whole in words for people. */
    public String text(Messages messages) {
        return line == 0
                ? messages.text("report.design.broken", file, reason)
                : messages.text("report.design.broken.line", file, line, reason);
    }
}
