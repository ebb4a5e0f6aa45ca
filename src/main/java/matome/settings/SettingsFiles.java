package matome.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** Replaces settings files, each whole at every moment; what they said before is kept. */
public final class SettingsFiles {

    private final Path jobs;
    private final Path kept;

    /**
     * Makes one.
     *
     * @param kept the folder for the files as they were
     */
    public SettingsFiles(Path jobs, Path kept) {
        this.jobs = jobs;
        this.kept = kept;
    }

    /** All of them or, as far as the system lets us, none. */
    public void replace(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(kept);
        for (String name : files.keySet()) {
            Files.copy(jobs.resolve(name), kept.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                write(jobs.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            for (String name : files.keySet()) {
                write(jobs.resolve(name), Files.readAllBytes(kept.resolve(name)));
            }
            throw e;
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path writing = file.resolveSibling("." + file.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                writing, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
