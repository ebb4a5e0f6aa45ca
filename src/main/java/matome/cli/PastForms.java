package matome.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import matome.intake.Archive;
import matome.model.FilledForm;
import matome.workbook.FormReader;
import matome.workbook.Reading;

/** What earlier workbooks said, read again from the archive; each once. */
final class PastForms {

    /** What came of reading one again. */
    sealed interface Past {}

    record AsRead(FilledForm form) implements Past {}

    /** The archive does not hold its bytes any more. */
    record Gone() implements Past {}

    record Unreadable() implements Past {}

    private final Archive archive;
    private final FormReader reader;
    private final Map<String, Past> known = new HashMap<>();

    PastForms(Archive archive, FormReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    Past read(String sha256) throws IOException {
        Past before = known.get(sha256);
        if (before != null) {
            return before;
        }
        Past past = readNow(sha256);
        known.put(sha256, past);
        return past;
    }

    private Past readNow(String sha256) throws IOException {
        if (!archive.holds(sha256)) {
            return new Gone();
        }
        return reader.read(archive.place(sha256)) instanceof Reading.Read read
                ? new AsRead(read.form())
                : new Unreadable();
    }
}
