package matome.job.schedule;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** work/schedule.properties: when each job of jobs/ was last begun on schedule and came to its end. */
final class LastRuns {

    private final Path file;

    LastRuns(Path work) {
        this.file = work.resolve("schedule.properties");
    }

    /** Empty too when somebody wrote nonsense into the file: the database knows then. */
    Optional<Instant> of(String job) throws IOException {
        try {
            return Optional.ofNullable(read().getProperty(job)).map(Instant::parse);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    void put(String job, Instant begun) throws IOException {
        Properties runs = read();
        runs.setProperty(job, begun.toString());
        StringWriter stored = new StringWriter();
        runs.store(stored, null);
        String text =
                stored.toString().lines().filter(line -> !line.startsWith("#")).collect(joining("\n", "", "\n"));
        Path writing = file.resolveSibling(file.getFileName() + ".tmp");
        Files.createDirectories(file.getParent());
        Files.writeString(writing, text);
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Properties read() throws IOException {
        Properties runs = new Properties();
        if (Files.exists(file)) {
            try {
                runs.load(new StringReader(Files.readString(file)));
            } catch (IllegalArgumentException nonsense) {
                return new Properties();
            }
        }
        return runs;
    }
}
