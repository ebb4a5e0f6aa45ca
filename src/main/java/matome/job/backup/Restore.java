package matome.job.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.job.HomeLock;
import matome.job.backup.RestoreOutcome.Reason;
import matome.job.backup.RestoreOutcome.Refused;
import matome.job.backup.RestoreOutcome.Restored;
import matome.settings.Home;
import matome.store.Database;
import matome.store.Runs;

/**
 * Brings a backup back into a home. All of it is unpacked and checked before anything is replaced; what was there before
 * is kept aside. The archive is only added to: its files are known by their bytes.
 */
public final class Restore {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Home home;
    private final Clock clock;
    private final boolean replace;

    /**
     * Makes a restore.
     *
     * @param replace whether a memory, settings and designs that are there already make way
     */
    public Restore(Home home, Clock clock, boolean replace) {
        this.home = home;
        this.clock = clock;
        this.replace = replace;
    }

    public RestoreOutcome from(Path file) throws IOException {
        Optional<HomeLock> lock = HomeLock.take(home.work(), clock);
        if (lock.isEmpty()) {
            return new Refused(Reason.LOCKED, HomeLock.holder(home.work()));
        }
        try (HomeLock held = lock.get()) {
            return underLock(file, held);
        }
    }

    private RestoreOutcome underLock(Path file, @SuppressWarnings("unused") HomeLock held) throws IOException {
        if (!replace && remembers()) {
            return new Refused(Reason.OCCUPIED, home.database().toString());
        }
        Path folder = home.work().resolve("restoring");
        removeAll(folder);
        Files.createDirectories(folder);
        try {
            return putInPlace(UnpackedBackup.of(file, folder));
        } catch (UnpackedBackup.UnusableException unusable) {
            return unusable.outcome();
        } finally {
            removeAll(folder);
        }
    }

    /** A database in which no run has been holds nothing; one that cannot be read may hold everything. */
    private boolean remembers() {
        try (Database database = Database.look(home.database())) {
            return !new Runs(database).newest(1).isEmpty();
        } catch (RuntimeException notReadable) {
            return true;
        }
    }

    private RestoreOutcome putInPlace(UnpackedBackup backup) throws IOException {
        Path aside = home.work().resolve("before-restore-" + TIME.format(clock.instant()));
        addArchive(backup.folder().resolve(Manifest.ARCHIVE));
        boolean settings = false;
        for (String name : List.of("jobs", "reports")) {
            Path there = home.root().resolve(name);
            if (Files.isDirectory(backup.folder().resolve(name)) && (replace || Files.notExists(there))) {
                putAside(there, aside);
                Files.move(backup.folder().resolve(name), there);
                settings = true;
            }
        }
        replaceDatabase(backup.folder().resolve(Manifest.DATABASE), aside);
        return new Restored(backup.manifest(), Optional.of(aside).filter(Files::exists), settings);
    }

    /** At no instant is there none: a night after a kill would begin an empty one. */
    private void replaceDatabase(Path restored, Path aside) throws IOException {
        List<Path> log = Stream.of("-wal", "-shm")
                .map(suffix -> home.database().resolveSibling(home.database().getFileName() + suffix))
                .toList();
        copyAside(home.database(), aside);
        for (Path part : log) {
            copyAside(part, aside);
            Files.deleteIfExists(part);
        }
        Files.move(restored, home.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyAside(Path there, Path aside) throws IOException {
        if (Files.exists(there)) {
            Files.createDirectories(aside);
            Files.copy(there, aside.resolve(there.getFileName()));
        }
    }

    private void addArchive(Path restored) throws IOException {
        if (Files.notExists(restored)) {
            return;
        }
        try (Stream<Path> found = Files.walk(restored)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path kept = home.archive().resolve(restored.relativize(file).toString());
                Files.createDirectories(kept.getParent());
                Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void putAside(Path there, Path aside) throws IOException {
        if (Files.exists(there)) {
            Files.createDirectories(aside);
            Files.move(there, aside.resolve(there.getFileName()));
        }
    }

    private static void removeAll(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
