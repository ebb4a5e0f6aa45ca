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
import java.util.function.Function;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import matome.workbook.Reading.Unreadable;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Stands between a file and the one who reads it: a broken or hostile file costs a finding, bounded time and bounded
 * memory.
 *
 * @param <T> what reading comes to
 */
final class Guard<T> {

    private final Duration time;
    private final Walls walls;
    private final Function<Workbook, T> read;
    private final Function<Unreadable, T> refuse;

    Guard(Settings settings, Function<Workbook, T> read, Function<Unreadable, T> refuse) {
        this.time = settings.limits().time();
        this.walls = new Walls(settings.limits());
        this.read = read;
        this.refuse = refuse;
    }

    /**
     * Reads a file that nobody else writes.
     *
     * @throws UncheckedIOException when the file itself is not there, which no section is to blame for
     */
    T read(Path file) {
        if (!Files.isReadable(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        FutureTask<T> reading = new FutureTask<>(() -> readNow(file));
        Thread watched = new Thread(reading, "reading " + file.getFileName());
        watched.setDaemon(true);
        watched.start();
        return inTime(reading);
    }

    /** A thread cannot be stopped from outside; one that is given up ends at its next look at the budget. */
    private T inTime(FutureTask<T> reading) {
        try {
            return reading.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return refuse.apply(new Unreadable(
                    CannotRead.over(FindingCode.TOO_SLOW, time.toSeconds()).finding(), Optional.of(e)));
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a workbook failed", e.getCause());
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a workbook", e);
        }
    }

    private T readNow(Path file) {
        try (Workbook workbook = walls.open(file)) {
            return read.apply(workbook);
        } catch (CannotRead e) {
            return refuse.apply(new Unreadable(e.finding(), Optional.ofNullable(e.getCause())));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refuse.apply(new Unreadable(Finding.of(FindingCode.UNREADABLE, Place.FILE), Optional.of(e)));
        }
    }
}
