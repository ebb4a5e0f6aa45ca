package matome.workbook;

import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.jspecify.annotations.Nullable;

/** Leaves the reading of one workbook with the finding that says why; never leaves this room. */
final class CannotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    CannotRead(Finding finding, @Nullable Throwable cause) {
        super(finding.code().code() + " " + finding.facts(), cause);
        this.finding = finding;
    }

    static CannotRead because(FindingCode code, Throwable cause) {
        return new CannotRead(Finding.of(code, Place.FILE), cause);
    }

    /** Over a wall. */
    static CannotRead over(FindingCode wall, long limit) {
        return new CannotRead(Finding.of(wall, Place.FILE, String.valueOf(limit)), null);
    }

    Finding finding() {
        return finding;
    }
}
