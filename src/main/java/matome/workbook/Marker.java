package matome.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import matome.model.FindingCode;
import matome.model.Messages;
import matome.settings.Settings;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a clerk in the clerk's own workbook: every finding as a tint and a note on its cells, and the sheet 確認結果
 * before the others. Marks of an earlier answer go first, so that an answered workbook is answered afresh. The same
 * workbook and findings give the same bytes. Used by several threads at once.
 */
public final class Marker {

    private static final Logger LOG = LoggerFactory.getLogger(Marker.class);

    /** What was not opened, or not to its end, is not opened again. */
    private static final Set<FindingCode> NOT_OPENED = EnumSet.of(
            FindingCode.UNREADABLE,
            FindingCode.ENCRYPTED,
            FindingCode.TOO_LARGE,
            FindingCode.TOO_SLOW,
            FindingCode.TOO_MANY_PARTS,
            FindingCode.TOO_MUCH_TEXT);

    private final Settings settings;
    private final Walls walls;
    private final Messages words = Messages.japanese();

    public Marker(Settings settings) {
        this.settings = settings;
        this.walls = new Walls(settings.limits());
    }

    /** The workbook with its marks; a workbook of nothing but 確認結果 when it cannot be opened or marked. */
    public Marked mark(Path original, Slip slip) {
        if (slip.findings().stream().anyMatch(f -> NOT_OPENED.contains(f.code()))) {
            return alone(slip);
        }
        try {
            return Deadline.within(settings.limits().time(), () -> marked(original, slip));
        } catch (ExecutionException | TimeoutException e) {
            LOG.error("cannot mark {}; 確認結果 is made alone", slip.file(), e);
            return alone(slip);
        }
    }

    /** A workbook of nothing but the sheet 確認結果. */
    public Marked alone(Slip slip) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(at(slip.received())));
            date(workbook, slip);
            new AnswerPage(AnswerSheet.insert(workbook), words, slip).drawAlone();
            Marked saved = WorkbookKind.saved(workbook);
            return new Marked(saved.bytes(), saved.ending(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be written to memory", e);
        }
    }

    private Marked marked(Path original, Slip slip) throws IOException {
        walls.open(original).close();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(original)))) {
            clean(workbook);
            List<Mark> marks = slip.findings().stream()
                    .flatMap(f -> Mark.of(f, workbook).stream())
                    .toList();
            Map<Sheet, List<Mark>> bySheet = marks.stream().collect(Collectors.groupingBy(Mark::sheet));
            for (Sheet sheet : workbook) {
                Budget.stopIfGivenUp();
                List<Mark> its = bySheet.getOrDefault(sheet, List.of());
                Tints.add(sheet, its);
                new Notes(sheet).add(its, words);
            }
            new AnswerPage(AnswerSheet.insert(workbook), words, slip).draw();
            date(workbook, slip);
            return WorkbookKind.saved(workbook);
        }
    }

    private static void clean(Workbook workbook) {
        AnswerSheet.removeFrom(workbook);
        for (Sheet sheet : workbook) {
            Budget.stopIfGivenUp();
            Tints.remove(sheet);
            Notes.removeFrom(sheet);
        }
    }

    /** POI takes the moment of saving for the date of a workbook that has none. */
    private static void date(Workbook workbook, Slip slip) {
        if (workbook instanceof XSSFWorkbook modern) {
            CoreProperties properties = modern.getProperties().getCoreProperties();
            if (properties.getModified() == null || slip.findings().isEmpty()) {
                properties.setModified(Optional.of(at(slip.received())));
            }
        }
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
