package matome.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import matome.model.FiscalYear;

/** The folder that holds everything of one city. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** Whether a folder is a home: it has the city's settings. */
    public static boolean isHome(Path folder) {
        return Files.isRegularFile(folder.resolve("jobs").resolve("city.yml"));
    }

    public Path jobs() {
        return root.resolve("jobs");
    }

    public Path reports() {
        return root.resolve("reports");
    }

    public Path input() {
        return root.resolve("input");
    }

    public Path output() {
        return root.resolve("output");
    }

    public Path output(FiscalYear year) {
        return output().resolve(year.label());
    }

    public Path work() {
        return root.resolve("work");
    }

    public Path database() {
        return work().resolve("matome.db");
    }

    public Path archive() {
        return work().resolve("archive");
    }

    public Path logs() {
        return work().resolve("logs");
    }
}
