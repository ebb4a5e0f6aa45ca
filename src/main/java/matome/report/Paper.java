package matome.report;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** A design that is filled with words and becomes a PDF/A-2b: the way of every report. May be used by several threads. */
final class Paper {

    private final Design design;

    /** Takes the home's {@code reports/} folder; what it does not hold is taken from the jar. */
    Paper(Path designs, String name) {
        this.design = Design.inForce(designs, name);
    }

    /** Changes whenever the same words could look different: with the design, its styles, this code, the typefaces. */
    String digest() {
        return design.digest();
    }

    /**
     * The bytes of a finished file. The same words give the same bytes.
     *
     * @param head the design's parameters
     * @param rows the design's fields, row by row
     * @throws BrokenDesignException when the home's design or style sheet cannot be used
     */
    byte[] print(Map<String, Object> head, List<Map<String, ?>> rows, DocumentFacts facts) {
        return exported(List.of(new SimpleExporterInputItem(filled(head, rows))), facts);
    }

    /** The pages alone, for a file of several parts. */
    JasperPrint filled(Map<String, Object> head, List<Map<String, ?>> rows) {
        try {
            return JasperFillManager.getInstance(design.context())
                    .fill(design.report(), new HashMap<>(head), new JRMapCollectionDataSource(rows));
        } catch (JRException | JRRuntimeException e) {
            throw design.broken(e);
        }
    }

    /** One file of several parts, each asked for when its turn comes. */
    byte[] exported(List<ExporterInputItem> parts, DocumentFacts facts) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(design.context());
        exporter.setExporterInput(new SimpleExporterInput(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        try {
            exporter.exportReport();
        } catch (JRException | JRRuntimeException e) {
            throw design.broken(e);
        }
        return ArchivalPdf.of(pdf.toByteArray(), facts);
    }
}
