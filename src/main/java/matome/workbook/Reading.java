package matome.workbook;

import java.util.Optional;
import matome.model.FilledForm;
import matome.model.Finding;

/** What came of reading one workbook. */
public sealed interface Reading {

    /** The form was found; what was unclear about it stands in its remarks, and those may be errors. */
    record Read(FilledForm form) implements Reading {}

    /**
     * Nothing of it could be read.
     *
     * @param cause for the log, never for people
     */
    record Unreadable(Finding why, Optional<Throwable> cause) implements Reading {}
}
