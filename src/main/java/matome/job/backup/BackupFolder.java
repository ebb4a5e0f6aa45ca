package matome.job.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of backups, each with its time in its name. */
public final class BackupFolder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** Where the backup of a time goes. */
    public Path file(LocalDateTime time) {
        return folder.resolve("matome-" + TIME.format(time) + ".zip");
    }

    /** Removes all but the newest; what bears another name is not ours. */
    public List<Path> prune(int kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(f -> f.getFileName().toString().matches("matome-\\d{8}-\\d{6}\\.zip"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .reversed())
                    .skip(kept)
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
            return old;
        }
    }
}
