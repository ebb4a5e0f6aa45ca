package matome.model;

import java.util.List;
import matome.model.Prefill.Source;

/**
 * A workbook that is handed out, and what became of it.
 *
 * @param section who fills it in
 * @param form what it is
 * @param file its name inside the folder of forms, parted by {@code /}
 * @param source where what it holds already comes from
 * @param rows how many rows of the table it holds already
 * @param predecessors names of last year's sections whose rows those are, or of the department
 */
public record HandedForm(
        Department department,
        Section section,
        Form form,
        String file,
        State state,
        Source source,
        int rows,
        List<String> predecessors) {

    /** What became of it. */
    public enum State {
        CREATED,
        /** It was there already. */
        EXISTING,
        /** It was there already and says something else than it would now: filled in, or written when less was known. */
        DIFFERENT,
        /** Nobody asked for it. */
        NOT_MADE
    }

    public HandedForm {
        predecessors = List.copyOf(predecessors);
    }

    public HandedForm in(State now) {
        return new HandedForm(department, section, form, file, now, source, rows, predecessors);
    }
}
