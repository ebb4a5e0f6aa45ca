package matome.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of the database: one moment's state, whoever is writing meanwhile. */
final class DatabaseCopy {

    private DatabaseCopy() {}

    /** Lets SQLite write it; the copy is whole or not there. */
    static void write(DataSource source, Path target) throws IOException {
        Path writing = target.resolveSibling(target.getFileName() + ".tmp");
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.deleteIfExists(writing);
        JdbcClient.create(source)
                .sql("vacuum into :file")
                .param("file", writing.toAbsolutePath().toString())
                .update();
        try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(writing, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a folder that holds nothing but a copy that was only looked at. */
    static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
