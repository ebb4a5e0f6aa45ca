package matome.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reaches for a file in the shared folder: leaves alone what is not ready, copies what is. */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int MEGABYTE = 1 << 20;
    /** An owner file of Excel that is older than a working day was left by a crash. */
    private static final Duration OWNED_AT_MOST = Duration.ofHours(12);

    private final SharedFolder folder;
    private final Archive archive;
    private final long largest;
    private final Clock clock;

    /**
     * Makes an intake.
     *
     * @param largest in bytes; a larger file is not even copied
     */
    public Intake(SharedFolder folder, Archive archive, long largest, Clock clock) {
        this.folder = folder;
        this.archive = archive;
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * Waits until the youngest of these files has been left alone for the settling time, at most that long. A clock that
     * runs ahead on the file server makes no longer wait.
     */
    public void letSettle(List<SharedFile> files, Duration settling) throws InterruptedException {
        Instant now = clock.instant();
        boolean young = files.stream()
                .filter(f -> Sieve.notAWorkbook(f.name()).isEmpty())
                .anyMatch(f -> f.modified().isAfter(now.minus(settling)));
        if (young) {
            Thread.sleep(settling.toMillis());
        }
    }

    /**
     * Reaches for one file.
     *
     * @throws IOException when our own archive cannot be written
     */
    public Taken take(SharedFile file) throws IOException {
        Optional<Finding> other = Sieve.notAWorkbook(file.name());
        if (other.isPresent()) {
            return new Taken.NotAWorkbook(other.get());
        }
        if (file.bytes() > largest) {
            return new Taken.TooLarge(
                    Finding.of(FindingCode.TOO_LARGE, Place.FILE, String.valueOf(Math.max(1, largest / MEGABYTE))));
        }
        return isOpenInExcel(file) ? notNow(FindingCode.IN_USE) : copy(file);
    }

    private Taken copy(SharedFile file) throws IOException {
        byte[] original;
        try {
            original = Files.readAllBytes(file.path());
            if (original.length != file.bytes() || !folder.again(file).equals(file)) {
                return notNow(FindingCode.STILL_CHANGING);
            }
        } catch (IOException e) {
            LOG.warn("cannot read {}", file.name(), e);
            return notNow(FindingCode.NOT_ACCESSIBLE);
        }
        return archive.receive(original);
    }

    /** Excel keeps a file {@code ~$name} beside a workbook that somebody has open. */
    private boolean isOpenInExcel(SharedFile file) {
        Path owner = file.path().resolveSibling("~$" + file.path().getFileName());
        try {
            return Files.getLastModifiedTime(owner)
                    .toInstant()
                    .isAfter(clock.instant().minus(OWNED_AT_MOST));
        } catch (IOException e) {
            return false;
        }
    }

    private static Taken notNow(FindingCode why) {
        return new Taken.NotNow(Finding.of(why, Place.FILE));
    }
}
