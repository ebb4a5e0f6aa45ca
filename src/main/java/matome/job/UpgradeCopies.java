package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import matome.settings.Home;

/** work/backup: the database as it was before each upgrade of the program. */
final class UpgradeCopies {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private UpgradeCopies() {}

    static Path in(Home home, int version, Instant now) {
        return folder(home).resolve("matome-v" + version + "-" + TIME.format(now) + ".db");
    }

    /** Removes all but the newest copies; returns how many went. */
    static int prune(Home home, int kept) throws IOException {
        if (!Files.isDirectory(folder(home))) {
            return 0;
        }
        try (Stream<Path> copies = Files.list(folder(home))) {
            List<Path> old = copies.filter(f -> f.getFileName().toString().matches("matome-v\\d+-\\w+\\.db"))
                    .sorted(Comparator.comparing(UpgradeCopies::time).reversed())
                    .skip(kept)
                    .toList();
            for (Path copy : old) {
                Files.delete(copy);
            }
            return old.size();
        }
    }

    private static String time(Path copy) {
        return copy.getFileName().toString().replaceFirst("^matome-v\\d+-", "");
    }

    private static Path folder(Home home) {
        return home.work().resolve("backup");
    }
}
