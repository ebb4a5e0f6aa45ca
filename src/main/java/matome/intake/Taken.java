package matome.intake;

import java.nio.file.Path;
import matome.model.Finding;

/** What came of reaching for a file in the shared folder. */
public sealed interface Taken {

    /**
     * Its bytes are ours now.
     *
     * @param path our own copy
     */
    record Copy(Path path, String sha256) implements Taken {}

    /** Not this time. */
    record NotNow(Finding why) implements Taken {}

    /** Not a workbook at all. */
    record NotAWorkbook(Finding why) implements Taken {}

    /** Larger than anything we would read. */
    record TooLarge(Finding why) implements Taken {}
}
