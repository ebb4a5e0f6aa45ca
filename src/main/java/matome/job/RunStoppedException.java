package matome.job;

import java.util.List;

/** Somebody told the run to stop; the next one goes on where it stopped. */
public final class RunStoppedException extends RunFailedException {

    private static final long serialVersionUID = 1L;

    RunStoppedException() {
        super(List.of());
    }
}
