package matome.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a phase is open and when its workbooks are due, all days included.
 *
 * @param close the last day on which late ones are taken; empty when that is left to the next phase
 */
public record Period(LocalDate open, LocalDate due, Optional<LocalDate> close) {

    public Period(LocalDate open, LocalDate due) {
        this(open, due, Optional.empty());
    }
}
