package matome.publish;

import java.time.LocalDate;
import java.util.List;
import matome.model.FiscalYear;
import matome.model.Phase;

/**
 * One year in the phase that is open, on the morning page.
 *
 * @param open the first day of the phase
 * @param due the last day to hand in
 * @param expected in the organisation's order
 * @param reminders ready to paste, by the section they go to
 */
public record Round(
        FiscalYear year,
        Phase phase,
        LocalDate open,
        LocalDate due,
        List<Expected> expected,
        List<Reminder> reminders,
        Papers papers) {

    public Round {
        expected = List.copyOf(expected);
        reminders = List.copyOf(reminders);
    }
}
