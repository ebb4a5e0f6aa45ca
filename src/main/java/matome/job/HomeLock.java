package matome.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time per home. The operating system holds the lock and lets go of it when the process dies, however it
 * dies; what stands in the file only tells people who holds it.
 */
public final class HomeLock implements AutoCloseable {

    /** Far behind the words, so that Windows lets others read them while the lock is held. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty when another run holds it. */
    public static Optional<HomeLock> take(Path work, Clock clock) throws IOException {
        return takeFile(file(work), clock);
    }

    /** The lock of whoever keeps the schedule of a home; runs have their own. */
    public static Optional<HomeLock> takeSchedule(Path work, Clock clock) throws IOException {
        return takeFile(schedule(work), clock);
    }

    private static Optional<HomeLock> takeFile(Path file, Clock clock) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        String holder = "pid %d, %s, %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        host(),
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new HomeLock(channel));
    }

    /** Who took the lock last: process, machine, since when. */
    public static String holder(Path work) throws IOException {
        return Files.readString(file(work));
    }

    /** Who took the lock of the schedule last. */
    public static String scheduleHolder(Path work) throws IOException {
        return Files.readString(schedule(work));
    }

    /** Whether a run holds the home now. Leaves no trace. */
    public static boolean isHeld(Path work) throws IOException {
        return isHeldFile(file(work));
    }

    /** Whether somebody keeps the schedule of the home now. */
    public static boolean isScheduleHeld(Path work) throws IOException {
        return isHeldFile(schedule(work));
    }

    private static boolean isHeldFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static Path file(Path work) {
        return work.resolve("matome.lock");
    }

    private static Path schedule(Path work) {
        return work.resolve("schedule.lock");
    }

    private static String host() {
        @Nullable String name = null;
        try {
            name = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // a machine without a name in DNS still has a process number
        }
        return name == null ? "localhost" : name;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
