package matome.workbook;

import java.nio.file.Path;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.PastSheets;
import matome.settings.Settings;
import matome.workbook.Reading.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a workbook of a past year's consolidated sheets, as printed: a department or several, a page or many. */
public final class PastReader {

    private static final Logger LOG = LoggerFactory.getLogger(PastReader.class);

    private final Guard<PastSheets> guard;

    /**
     * Makes a reader.
     *
     * @param year of sheets that do not say it themselves
     */
    public PastReader(Settings settings, Optional<FiscalYear> year) {
        this.guard = new Guard<>(
                settings, workbook -> new PastFinder(settings, workbook, year).sheets(), PastReader::refused);
    }

    /** Reads a file that nobody else writes. */
    public PastSheets read(Path privateCopy) {
        return guard.read(privateCopy);
    }

    private static PastSheets refused(Unreadable unreadable) {
        LOG.info("{}", unreadable.why(), unreadable.cause().orElse(null));
        return PastSheets.unreadable(unreadable.why());
    }
}
