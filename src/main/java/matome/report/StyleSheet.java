package matome.report;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/**
 * styles.jrtx, which all designs share. It is the one file that a design may ask for; whatever else one names, is not
 * found.
 */
final class StyleSheet implements RepositoryService {

    static final String NAME = "styles.jrtx";

    private final DesignFile file;
    private final JasperReportsContext context;

    private StyleSheet(DesignFile file) {
        this.file = file;
        SimpleJasperReportsContext ours = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        ours.setExtensions(RepositoryService.class, List.of(this));
        this.context = ours;
    }

    static StyleSheet inForce(Path folder) {
        return new StyleSheet(DesignFile.inForce(folder, NAME));
    }

    DesignFile file() {
        return file;
    }

    /** What designs are filled in: typefaces and settings of the program, and no file but this one. */
    JasperReportsContext context() {
        return context;
    }

    /** Refuses an edited file that cannot be read, before a design that uses it gets the blame. */
    void check() {
        if (file.builtIn()) {
            return;
        }
        try {
            DesignCompiler.readThrough(file.text());
            JRXmlTemplateLoader.getInstance(context).loadTemplate(new ByteArrayInputStream(file.text()));
        } catch (XMLStreamException e) {
            throw DesignCompiler.notWellFormed(file.path(), e);
        } catch (JRRuntimeException e) {
            throw file.broken(e);
        }
    }

    @Override
    public <K extends Resource> @Nullable K getResource(String uri, Class<K> kind) {
        if (!uri.equals(NAME) || !kind.isAssignableFrom(InputStreamResource.class)) {
            return null;
        }
        InputStreamResource styles = new InputStreamResource();
        styles.setInputStream(new ByteArrayInputStream(file.text()));
        return kind.cast(styles);
    }

    @Override
    public @Nullable Resource getResource(String uri) {
        return getResource(uri, Resource.class);
    }

    @Override
    public void saveResource(String uri, Resource resource) {
        throw new UnsupportedOperationException("designs write nothing: " + uri);
    }
}
