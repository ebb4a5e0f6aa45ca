package matome.workbook;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import matome.settings.Settings;
import matome.workbook.Reading.Read;

/** Reads a workbook that a section handed in, whatever is in it. */
public final class FormReader {

    private final Guard<Reading> guard;

    public FormReader(Settings settings) {
        this.guard = new Guard<>(
                settings, workbook -> new Read(new FormFinder(settings, workbook).form()), unreadable -> unreadable);
    }

    /**
     * Reads the form in a file that nobody else writes.
     *
     * @throws UncheckedIOException when the copy itself is not there, which no section is to blame for
     */
    public Reading read(Path privateCopy) {
        return guard.read(privateCopy);
    }
}
