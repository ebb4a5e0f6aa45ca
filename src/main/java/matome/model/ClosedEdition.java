package matome.model;

import java.time.LocalDate;

/**
 * An edition of a closed year, which stays as it was printed.
 *
 * @param number 1 is what the year was closed with; each later one came of a correction
 * @param day on which the year was closed, or the newest correction accepted
 * @param complete whether all its files were printed; one that is not is printed on by the next run
 */
public record ClosedEdition(FiscalYear year, int number, LocalDate day, boolean complete) {

    public Edition edition() {
        return isUpdate() ? new Edition.Updated(day) : new Edition.Final(day);
    }

    public boolean isUpdate() {
        return number > 1;
    }
}
