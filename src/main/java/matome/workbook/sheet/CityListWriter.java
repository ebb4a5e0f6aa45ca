package matome.workbook.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.Form;
import matome.model.Messages;
import matome.settings.Settings;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes all rows of a city's year as one list to filter and sort. The same year gives the same bytes. */
public final class CityListWriter {

    private final Settings settings;
    private final Messages words = Messages.japanese();

    public CityListWriter(Settings settings) {
        this.settings = settings;
    }

    /** A finished .xlsx, with the heading in its first row. */
    public byte[] of(CityYear year) {
        Running running = Running.of(
                year.year(), words.text("form.sheet.list.unit"), year.edition(), year.mark(), stated(year), words);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<Field> fields = new Fields(settings, words).ofCity(year.mark());
            Canvas canvas = new Canvas(
                    workbook.createSheet(Form.GOAL_SHEET.label()),
                    fields.stream().map(Field::width).toList());
            new Table(canvas, fields).draw(0, year.items());
            canvas.sheet().createFreezePane(0, 1);
            Paper.lay(canvas.sheet(), running);
            return Finish.of(workbook, running, settings.city(), year.year());
        } catch (IOException e) {
            throw new UncheckedIOException("a list could not be written to memory", e);
        }
    }

    private static Optional<LocalDate> stated(CityYear year) {
        return year.sheets().stream()
                .map(ConsolidatedSheet::statedDate)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
