package matome.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 提出状況 of one expected workbook.
 *
 * @param section empty for the department's 部の概要
 * @param latest what was handed in last; empty when nothing was
 * @param inForce the accepted revision that counts, perhaps an older one
 * @param due the last day to hand in
 * @param daysLate days between the due date and the day the first accepted one was handed in, or while none is today or
 *     the day of closing; 0 in time
 * @param closed whether nobody waits for it any more: its closing date has passed, or its year is closed
 */
public record SubmissionStatus(
        FiscalYear year,
        Phase phase,
        Department department,
        Optional<Section> section,
        Optional<Revision> latest,
        Optional<Revision> inForce,
        Optional<LocalDate> due,
        long daysLate,
        boolean closed) {

    /** What the workbook is the answer to. */
    public SubmissionKey key() {
        return section.map(s -> new SubmissionKey(year, phase, Form.GOAL_SHEET, s.code()))
                .orElseGet(() -> new SubmissionKey(year, phase, Form.DEPARTMENT_PROFILE, department.code()));
    }

    /** Nothing in force although it is past due, and somebody still waits. */
    public boolean isOverdue() {
        return inForce.isEmpty() && daysLate > 0 && !closed;
    }

    /** Who has to hand in: the section, or the department for its 部の概要. */
    public String unit() {
        return section.map(Section::name).orElse(Form.DEPARTMENT_PROFILE.label());
    }
}
