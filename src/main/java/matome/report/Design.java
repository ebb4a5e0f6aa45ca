package matome.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import org.jspecify.annotations.Nullable;

/**
 * The design in force, with the style sheet in force. Only text is read from the home, never a compiled design; the one
 * in the jar was compiled with the program, and serves as long as the home's text is the same.
 */
final class Design {

    private final DesignFile file;
    private final StyleSheet styles;
    private @Nullable JasperReport report;

    private Design(DesignFile file, StyleSheet styles) {
        this.file = file;
        this.styles = styles;
    }

    static Design inForce(Path folder, String name) {
        return new Design(DesignFile.inForce(folder, name + ".jrxml"), StyleSheet.inForce(folder));
    }

    String digest() {
        return DesignDigest.of(file.text(), styles.file().text());
    }

    JasperReportsContext context() {
        return styles.context();
    }

    /** Ready to be filled; loaded or compiled at the first call. */
    synchronized JasperReport report() {
        JasperReport ready = report;
        if (ready == null) {
            styles.check();
            ready = file.builtIn() ? precompiled() : DesignCompiler.compile(file.path(), file.text());
            report = ready;
        }
        return ready;
    }

    /** Compiled when somebody edited it, to see whether that can be done. */
    void check() {
        if (!file.builtIn()) {
            DesignCompiler.compile(file.path(), file.text());
        }
    }

    /** What to say when filling failed: the fault lies in what somebody edited, of the two in the design itself. */
    RuntimeException broken(Exception cause) {
        return file.builtIn() ? styles.file().broken(cause) : file.broken(cause);
    }

    private JasperReport precompiled() {
        try (InputStream in = file.compiled()) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (JRException | JRRuntimeException | IOException e) {
            throw broken(e);
        }
    }
}
