package matome.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matome.intake.Archive;
import matome.job.PastFiles;
import matome.model.FilledForm;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Key;
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
    private final PastFiles pastFiles;
    private final Map<List<Object>, Past> known = new HashMap<>();

    PastForms(Archive archive, FormReader reader, PastFiles pastFiles) {
        this.archive = archive;
        this.reader = reader;
        this.pastFiles = pastFiles;
    }

    /** What these bytes said of a unit. */
    Past read(String sha256, ExpectedUnit unit) throws IOException {
        List<Object> wanted = List.of(sha256, unit);
        Past before = known.get(wanted);
        if (before != null) {
            return before;
        }
        Past past = archive.holds(sha256) ? readNow(archive.place(sha256), unit) : new Gone();
        known.put(wanted, past);
        return past;
    }

    private Past readNow(Path original, ExpectedUnit unit) throws IOException {
        if (reader.read(original) instanceof Reading.Read read) {
            return new AsRead(read.form());
        }
        return pastFiles.readAgain(original).forms().stream()
                .filter(form -> isOf(form, unit))
                .findFirst()
                .<Past>map(AsRead::new)
                .orElseGet(Unreadable::new);
    }

    private static boolean isOf(FilledForm form, ExpectedUnit unit) {
        boolean section = form.form() == Form.DEPARTMENT_PROFILE
                || Key.of(form.headText(HeadField.SECTION)).equals(Key.of(unit.name()));
        return section
                && form.form() == unit.key().form()
                && Key.of(form.headText(HeadField.DEPARTMENT))
                        .equals(Key.of(unit.department().name()))
                && FiscalYear.parse(form.headText(HeadField.FISCAL_YEAR))
                        .filter(year -> !year.equals(unit.key().year()))
                        .isEmpty();
    }
}
