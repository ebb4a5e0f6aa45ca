package matome.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matome.model.Department;
import matome.model.Finding;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Phase;
import matome.model.Section;

/**
 * 督促: what a section is asked for.
 *
 * @param overdue whether the due date has passed
 * @param asked each workbook that is wanted of it
 */
public record Reminder(
        FiscalYear year,
        Phase phase,
        Department department,
        Section section,
        LocalDate due,
        boolean overdue,
        List<Asked> asked) {

    /**
     * A workbook that is wanted.
     *
     * @param returned whether it was handed in and sent back
     * @param inForce the revision that counts meanwhile
     * @param answer where the marked workbook lies below output/
     * @param errors what sent it back
     */
    public record Asked(
            Form form, boolean returned, Optional<Integer> inForce, Optional<String> answer, List<Finding> errors) {

        public Asked {
            errors = List.copyOf(errors);
        }
    }

    public Reminder {
        asked = List.copyOf(asked);
    }

    boolean isReturn() {
        return asked.stream().anyMatch(Asked::returned);
    }
}
