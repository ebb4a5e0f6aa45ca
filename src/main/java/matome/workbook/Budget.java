package matome.workbook;

import matome.model.FindingCode;
import matome.settings.Limits;

/** What a workbook may still cost while its cells are read. */
final class Budget {

    private final long characters;
    private long spent;

    Budget(Limits limits) {
        this.characters = limits.characters();
    }

    /** Called for every cell. */
    void spend(String text) {
        spent += text.length();
        if (spent > characters) {
            throw CannotRead.over(FindingCode.TOO_MUCH_TEXT, characters);
        }
        stopIfGivenUp();
    }

    /** Called in every loop over what a file holds: nobody waits any more for a reading that was interrupted. */
    static void stopIfGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("given up");
        }
    }
}
