package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.PublishedFile;
import matome.model.Sha256;
import org.jspecify.annotations.Nullable;

/** A folder that people read while it is written: every file in it is whole at every moment. */
public final class OutputFolder {

    private static final String WRITING = ".matome-tmp";

    /** How many new ones may wait beside a file that somebody keeps open. */
    private static final int BESIDE = 9;

    private final Path root;

    public OutputFolder(Path root) {
        this.root = root;
    }

    /** Whether the file still lies there as it was published, and no newer one beside it. */
    public boolean holds(PublishedFile file) throws IOException {
        Path path = root.resolve(file.name());
        return Files.isRegularFile(path)
                && !Files.exists(beside(path, 1))
                && Sha256.of(Files.readAllBytes(path)).equals(file.sha256());
    }

    /** What the file of this name is known by; empty when there is none. */
    public Optional<String> sha256(String name) throws IOException {
        Path path = root.resolve(name);
        return Files.isRegularFile(path) ? Optional.of(Sha256.of(Files.readAllBytes(path))) : Optional.empty();
    }

    /** What the file of this name says. */
    public byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(root.resolve(name));
    }

    /** Whether Excel or LibreOffice left a sign beside the file that somebody has it open. */
    public boolean isOpen(String name) {
        Path path = root.resolve(name);
        String fileName = path.getFileName().toString();
        return Stream.of("~$" + fileName, ".~lock." + fileName + "#")
                .anyMatch(sign -> Files.exists(path.resolveSibling(sign)));
    }

    /** Removes a file and the folders that are empty without it; false when somebody has it open (Windows). */
    public boolean remove(String name) throws IOException {
        Path path = root.resolve(name);
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException inUse) {
            return false;
        }
        deleteBeside(path);
        deleteEmpty(path.getParent());
        return true;
    }

    private void deleteEmpty(@Nullable Path folder) throws IOException {
        if (folder == null || folder.equals(root) || !isEmpty(folder)) {
            return;
        }
        try {
            Files.delete(folder);
        } catch (FileSystemException somebodyLooksIntoIt) {
            return;
        }
        deleteEmpty(folder.getParent());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Writes a file whole: under another name, forced to disk, then renamed.
     *
     * @param name its path inside the folder, parted by {@code /}
     * @return empty, or where it lies instead because somebody has the old one open (Windows)
     */
    public Optional<Path> write(String name, byte[] bytes) throws IOException {
        Path target = root.resolve(name);
        Files.createDirectories(target.getParent());
        Path writing =
                target.resolveSibling("." + Sha256.of(name.getBytes(UTF_8)).substring(0, 16) + WRITING);
        try (FileChannel channel = FileChannel.open(
                writing, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        return moveInto(writing, target);
    }

    private static Optional<Path> moveInto(Path writing, Path target) throws IOException {
        try {
            replace(writing, target);
            deleteBeside(target);
            return Optional.empty();
        } catch (FileSystemException inUse) {
            if (!Files.exists(target)) {
                throw inUse;
            }
            return Optional.of(moveBeside(writing, target));
        }
    }

    private static Path moveBeside(Path writing, Path target) throws IOException {
        for (int n = 1; n < BESIDE; n++) {
            try {
                replace(writing, beside(target, n));
                return beside(target, n);
            } catch (FileSystemException alsoInUse) {
                // somebody has that one open too: the next number
            }
        }
        replace(writing, beside(target, BESIDE));
        return beside(target, BESIDE);
    }

    private static void deleteBeside(Path target) {
        for (int n = 1; n <= BESIDE; n++) {
            try {
                Files.deleteIfExists(beside(target, n));
            } catch (IOException stillOpen) {
                // it goes at the next run
            }
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** 経営政策部.pdf → 経営政策部（新）.pdf, 経営政策部（新2）.pdf … */
    private static Path beside(Path target, int n) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = n == 1 ? "（新）" : "（新" + n + "）";
        return target.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
    }

    /** Removes what a killed run left half written; only under the home's lock. */
    public void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.getFileName().toString().endsWith(WRITING)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
