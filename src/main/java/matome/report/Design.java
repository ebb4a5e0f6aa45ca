package matome.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.jspecify.annotations.Nullable;

/**
 * The design in force: the home's file, or the one in the jar. Only text is read from the home, never a compiled
 * design; the one in the jar was compiled with the program, and serves as long as the home's text is the same.
 */
final class Design {

    private final String file;
    private final byte[] text;
    private final boolean builtIn;
    private final String resource;
    private @Nullable JasperReport report;

    private Design(String file, byte[] text, boolean builtIn, String resource) {
        this.file = file;
        this.text = text;
        this.builtIn = builtIn;
        this.resource = resource;
    }

    static Design inForce(Path folder, String name) {
        String resource = "/reports/" + name;
        byte[] ours = resource(resource + ".jrxml");
        Path file = folder.resolve(name + ".jrxml");
        byte[] text = Files.exists(file) ? read(file) : ours;
        return new Design(file.toString(), text, Arrays.equals(text, ours), resource);
    }

    String digest() {
        return Edition.digest(text);
    }

    /** Ready to be filled; loaded or compiled at the first call. */
    synchronized JasperReport report() {
        JasperReport ready = report;
        if (ready == null) {
            ready = builtIn ? precompiled() : DesignCompiler.compile(file, text);
            report = ready;
        }
        return ready;
    }

    /** What to say when filling failed: an edited design is its editor's to mend, the built-in one is ours. */
    RuntimeException broken(Exception cause) {
        return builtIn
                ? new IllegalStateException("the built-in design " + resource + " does not fill", cause)
                : DesignCompiler.broken(file, cause);
    }

    private JasperReport precompiled() {
        try (InputStream in = open(resource + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (JRException | JRRuntimeException | IOException e) {
            throw broken(e);
        }
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

    private static InputStream open(String name) {
        InputStream in = Design.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the jar: " + name);
        }
        return in;
    }
}
