package matome.report;

import java.io.ByteArrayOutputStream;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** The metadata packet: claims PDF/A-2b and says the same as the document information. */
final class Xmp {

    private Xmp() {}

    static byte[] of(DocumentFacts facts) {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        claim(xmp);
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setFormat("application/pdf");
        core.setTitle(facts.title());
        core.addCreator(facts.author());
        core.addLanguage("ja-JP");
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreatorTool(ArchivalPdf.PRODUCER);
        facts.midnight().ifPresent((Calendar midnight) -> {
            basic.setCreateDate(midnight);
            basic.setModifyDate(midnight);
        });
        AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
        pdf.setProducer(ArchivalPdf.PRODUCER);
        return serialized(xmp);
    }

    private static void claim(XMPMetadata xmp) {
        PDFAIdentificationSchema identification = xmp.createAndAddPDFAIdentificationSchema();
        try {
            identification.setPart(2);
            identification.setConformance("B");
        } catch (BadFieldValueException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] serialized(XMPMetadata xmp) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, packet, true);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return packet.toByteArray();
    }
}
