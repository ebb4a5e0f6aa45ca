package matome.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/** A file that says what the paper looks like: the home's, or the one in the jar where the home has none. */
final class DesignFile {

    private final String path;
    private final String resource;
    private final byte[] text;
    private final boolean builtIn;

    private DesignFile(String path, String resource, byte[] text, boolean builtIn) {
        this.path = path;
        this.resource = resource;
        this.text = text;
        this.builtIn = builtIn;
    }

    static DesignFile inForce(Path folder, String name) {
        String resource = "/reports/" + name;
        byte[] ours = resource(resource);
        Path file = folder.resolve(name);
        byte[] text = Files.exists(file) ? read(file) : ours;
        return new DesignFile(file.toString(), resource, text, Arrays.equals(text, ours));
    }

    /** The file, as its folder was given. */
    String path() {
        return path;
    }

    byte[] text() {
        return text.clone();
    }

    /** Whether it is the same as the one in the jar. */
    boolean builtIn() {
        return builtIn;
    }

    /** What the program's build made of the one in the jar. */
    InputStream compiled() {
        return open(resource.replaceFirst("jrxml$", "jasper"));
    }

    /** What to say when it cannot be used: an edited file is its editor's to mend, the built-in one is ours. */
    RuntimeException broken(Exception cause) {
        return builtIn
                ? new IllegalStateException("the built-in " + resource + " does not work", cause)
                : DesignCompiler.broken(path, cause);
    }

    private static InputStream open(String resource) {
        InputStream in = DesignFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + resource);
        }
        return in;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BrokenDesignException(file.toString(), OptionalInt.empty(), String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
