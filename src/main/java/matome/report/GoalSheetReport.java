package matome.report;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import matome.model.ConsolidatedSheet;
import matome.model.Messages;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The consolidated 目標管理シート on paper. One instance loads its design once and may be used by several threads. */
public final class GoalSheetReport {

    static final String DESIGN = "goal-sheet";

    private final Design design;

    /** Takes the home's {@code reports/} folder; where it has no {@code goal-sheet.jrxml}, the built-in design is used. */
    public GoalSheetReport(Path designs) {
        this.design = Design.inForce(designs, DESIGN);
    }

    /**
     * The bytes of a finished PDF/A-2b. The same sheet gives the same bytes.
     *
     * @throws BrokenDesignException when the home's design cannot be used
     */
    public byte[] render(ConsolidatedSheet sheet) {
        return ArchivalPdf.of(exported(filled(sheet)), Loaded.WORDS.about(sheet));
    }

    /** Changes whenever the same sheet could look different: with the design, with this code, with the typefaces. */
    public String designDigest() {
        return design.digest();
    }

    private JasperPrint filled(ConsolidatedSheet sheet) {
        try {
            return JasperFillManager.fillReport(
                    design.report(), Loaded.WORDS.head(sheet), new JRMapCollectionDataSource(Loaded.WORDS.rows(sheet)));
        } catch (JRException | JRRuntimeException e) {
            throw design.broken(e);
        }
    }

    private byte[] exported(JasperPrint print) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        try {
            exporter.exportReport();
        } catch (JRException | JRRuntimeException e) {
            throw design.broken(e);
        }
        return pdf.toByteArray();
    }

    /** The typefaces take most of a second to load: once per process, and not in a night that prints nothing. */
    private static final class Loaded {

        static final Words WORDS = new Words(new PrintableText(new Typefaces()), Messages.japanese());
    }
}
