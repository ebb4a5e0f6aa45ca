package matome.model;

import java.util.List;

/**
 * A file of a past year's consolidated sheets as read: each section's rows and each department's head as if they had been
 * handed in alone, nothing judged yet.
 *
 * @param remarks what the reader had to say that is no single form's
 */
public record PastSheets(List<FilledForm> forms, List<Finding> remarks) {

    public PastSheets {
        forms = List.copyOf(forms);
        remarks = List.copyOf(remarks);
    }

    public static PastSheets unreadable(Finding why) {
        return new PastSheets(List.of(), List.of(why));
    }
}
