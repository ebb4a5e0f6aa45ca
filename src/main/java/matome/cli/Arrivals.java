package matome.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import matome.check.Arrival;

/** How a file named on the command line would have come in a night. */
record Arrivals(Path input, ZoneId zone, LocalDate today) {

    Arrival of(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path path = whole.startsWith(input) ? input.relativize(whole) : whole.getFileName();
        LocalDate saved = saved(file);
        return new Arrival(path.toString().replace('\\', '/'), saved.isBefore(today) ? saved : today, today);
    }

    private LocalDate saved(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
