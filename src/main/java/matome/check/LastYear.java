package matome.check;

import java.util.List;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.Section;

/** Remembers what sections reported before; where nobody remembers, the rules that compare have nothing to say. */
@FunctionalInterface
public interface LastYear {

    /** Nothing is remembered. */
    LastYear UNKNOWN = (year, section) -> List.of();

    /** What a section, or those it came from, had in force in the year before this one. */
    List<Initiative> before(FiscalYear year, Section section);
}
