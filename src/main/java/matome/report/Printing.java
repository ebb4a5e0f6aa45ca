package matome.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what paper is made with is at hand: typefaces and designs. */
public final class Printing {

    private static final String DESIGN = ".jrxml";
    private static final List<String> FILES = List.of(
            "goal-sheet.jrxml", "comparison.jrxml", "summary.jrxml", "cover.jrxml", "contents.jrxml", StyleSheet.NAME);

    private Printing() {}

    /** The names of all files that a home may have in reports/. */
    public static List<String> designFiles() {
        return FILES;
    }

    /** Whether the typefaces can be loaded; a Java without a library for fonts cannot. */
    public static boolean hasTypefaces() {
        try {
            return new Typefaces().canPrint('目');
        } catch (IllegalStateException | LinkageError notHere) {
            return false;
        }
    }

    /** The designs that somebody edited and that cannot be used; the built-in ones were proved when they were built. */
    public static List<BrokenDesignException> brokenDesigns(Path folder) {
        List<BrokenDesignException> broken = new ArrayList<>();
        fault(() -> StyleSheet.inForce(folder).check()).ifPresent(broken::add);
        if (broken.isEmpty()) {
            names(folder)
                    .forEach(name ->
                            fault(() -> Design.inForce(folder, name).check()).ifPresent(broken::add));
        }
        return broken;
    }

    private static Optional<BrokenDesignException> fault(Runnable use) {
        try {
            use.run();
            return Optional.empty();
        } catch (BrokenDesignException broken) {
            return Optional.of(broken);
        }
    }

    /** Ours alone: another file there is nobody's design. */
    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(f -> f.endsWith(DESIGN) && FILES.contains(f))
                    .map(f -> f.substring(0, f.length() - DESIGN.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
