package matome.report;

import java.io.ByteArrayInputStream;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiles a design that was edited, and says in words what is wrong with it. */
final class DesignCompiler {

    private static final Pattern LINE = Pattern.compile("line: (\\d+)");
    /** The compiler numbers what it found, below a heading that says nothing. */
    private static final Pattern FIRST_ERROR = Pattern.compile("(?m)^\\s*1\\. *(.+)$");
    /** Tails and brackets that speak of our classes, not of the design. */
    private static final Pattern NOISE =
            Pattern.compile("\\(class [^)]*\\)|, not marked as .*| as a subtype of .*|^(\\w+\\.)+\\w+: "
                    + "| of type `[^`]*`|: not one of the values accepted for .*");

    private DesignCompiler() {}

    static JasperReport compile(String file, byte[] text) {
        try {
            readThrough(text);
            return JasperCompileManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .compile(JRXmlLoader.load(new ByteArrayInputStream(text)));
        } catch (XMLStreamException e) {
            throw notWellFormed(file, e);
        } catch (JRException | JRRuntimeException e) {
            throw broken(file, e);
        }
    }

    static BrokenDesignException broken(String file, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String said = String.valueOf(root.getMessage());
        Matcher line = LINE.matcher(said);
        OptionalInt where = line.find() ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty();
        return new BrokenDesignException(file, where, gist(said), failure);
    }

    private static String gist(String said) {
        Matcher first = FIRST_ERROR.matcher(said);
        String sentence =
                first.find() ? first.group(1) : said.lines().findFirst().orElse(said);
        return NOISE.matcher(sentence).replaceAll("").strip();
    }

    /** JasperReports itself does not say where a file stops being XML. */
    static void readThrough(byte[] text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(text));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    static BrokenDesignException notWellFormed(String file, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String said = String.valueOf(e.getMessage());
        String reason = said.substring(said.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        return new BrokenDesignException(file, line > 0 ? OptionalInt.of(line) : OptionalInt.empty(), reason, e);
    }
}
