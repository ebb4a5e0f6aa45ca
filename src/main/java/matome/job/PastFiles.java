package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.PastSheets;
import matome.model.Place;
import matome.publish.PastCsv;
import matome.settings.Settings;
import matome.workbook.PastReader;

/** Reads files of past years' consolidated sheets: tables by their ending .csv, all else as workbooks. */
public final class PastFiles {

    private static final String TABLE = ".csv";

    private final long limit;
    private final PastReader workbooks;
    private final PastCsv tables;

    /**
     * Makes a reader.
     *
     * @param year of what does not say it itself
     */
    public PastFiles(Settings settings, Optional<FiscalYear> year) {
        this.limit = settings.limits().fileBytes();
        this.workbooks = new PastReader(settings, year);
        this.tables = new PastCsv(settings, year);
    }

    /**
     * Reads a file that nobody else writes.
     *
     * @param name what it was called when it came
     */
    public PastSheets read(String name, Path file) throws IOException {
        if (isTooLarge(file)) {
            return PastSheets.unreadable(
                    Finding.of(FindingCode.TOO_LARGE, Place.FILE, String.valueOf(Math.max(1, limit >> 20))));
        }
        return name.toLowerCase(Locale.ROOT).endsWith(TABLE)
                ? tables.read(name.substring(0, name.length() - TABLE.length()), Files.readAllBytes(file))
                : workbooks.read(file);
    }

    /** Reads one that was taken once, and whose name nobody needs to know. */
    public PastSheets readAgain(Path original) throws IOException {
        PastSheets sheets = workbooks.read(original);
        return sheets.forms().isEmpty() ? tables.read("", Files.readAllBytes(original)) : sheets;
    }

    boolean isTooLarge(Path file) throws IOException {
        return Files.size(file) > limit;
    }
}
