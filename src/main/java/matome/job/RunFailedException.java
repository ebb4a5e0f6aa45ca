package matome.job;

import java.util.List;

/** A run could not be brought to its end, through no fault of a section; the causes are for the log. */
public class RunFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    RunFailedException(Throwable cause) {
        super(cause);
    }

    RunFailedException(List<Throwable> causes) {
        super(causes.isEmpty() ? null : causes.get(0));
        causes.stream().skip(1).forEach(this::addSuppressed);
    }
}
