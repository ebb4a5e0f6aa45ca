package matome.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import matome.workbook.Reading.Read;
import matome.workbook.Reading.Unreadable;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Reads a workbook that a section handed in, whatever is in it: a broken or hostile file costs a finding, bounded time
 * and bounded memory.
 */
public final class FormReader {

    private final Settings settings;
    private final Walls walls;

    public FormReader(Settings settings) {
        this.settings = settings;
        this.walls = new Walls(settings.limits());
    }

    /**
     * Reads the form in a file that nobody else writes.
     *
     * @throws UncheckedIOException when the copy itself is not there, which no section is to blame for
     */
    public Reading read(Path privateCopy) {
        if (!Files.isReadable(privateCopy)) {
            throw new UncheckedIOException(new NoSuchFileException(privateCopy.toString()));
        }
        FutureTask<Reading> reading = new FutureTask<>(() -> readNow(privateCopy));
        Thread watched = new Thread(reading, "reading " + privateCopy.getFileName());
        watched.setDaemon(true);
        watched.start();
        return within(settings.limits().time(), reading);
    }

    /** A thread cannot be stopped from outside; one that is given up ends at its next look at the budget. */
    private static Reading within(Duration time, FutureTask<Reading> reading) {
        try {
            return reading.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return new Unreadable(
                    CannotRead.over(FindingCode.TOO_SLOW, time.toSeconds()).finding(), Optional.of(e));
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a workbook failed", e.getCause());
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a workbook", e);
        }
    }

    private Reading readNow(Path file) {
        try (Workbook workbook = walls.open(file)) {
            return new Read(new FormFinder(settings, workbook).form());
        } catch (CannotRead e) {
            return new Unreadable(e.finding(), Optional.ofNullable(e.getCause()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Unreadable(Finding.of(FindingCode.UNREADABLE, Place.FILE), Optional.of(e));
        }
    }
}
