package matome.settings;

import java.io.IOException;
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

    /** Whether a folder is the shared folder or lies in it, also through links; only its users write there. */
    public boolean isInput(Path folder) {
        return real(folder).startsWith(real(input()));
    }

    /** Where it is when links are followed: the shared folder is often a link. */
    static Path real(Path path) {
        if (Files.exists(path) || path.getParent() == null) {
            try {
                return path.toRealPath();
            } catch (IOException notThere) {
                return path;
            }
        }
        return real(path.getParent()).resolve(path.getFileName());
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
