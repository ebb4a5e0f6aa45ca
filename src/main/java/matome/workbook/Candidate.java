package matome.workbook;

import java.util.List;
import matome.model.FilledForm;
import matome.model.Finding;

/** A place in the workbook that looks like a form. */
interface Candidate {

    Grid grid();

    /** The first cell of what looks like one. */
    String address();

    boolean isFilled();

    FilledForm form();

    /** What was read, with more to say about it. */
    static FilledForm remarked(FilledForm form, List<Finding> remarks) {
        return new FilledForm(form.form(), form.sheet(), form.head(), form.rows(), form.stamp(), remarks);
    }
}
