package matome.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Objects;
import matome.model.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Makes PDF/A-2b of what JasperReports exports, whose free edition cannot. Whatever the exporter drew at random or took
 * from the clock is replaced, so that equal pages give equal bytes.
 */
final class ArchivalPdf {

    static final String PRODUCER = "Matome";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private ArchivalPdf() {}

    static byte[] of(byte[] exported, DocumentFacts facts) {
        try (PDDocument document = Loader.loadPDF(exported)) {
            FontNames.settle(document);
            describe(document.getDocumentCatalog());
            document.getDocumentCatalog().addOutputIntent(outputIntent(document));
            byte[] xmp = Xmp.of(facts);
            document.getDocumentCatalog().setMetadata(metadata(document, xmp));
            document.setDocumentInformation(information(facts));
            document.getDocument().getTrailer().setItem(COSName.ID, identity(document, xmp));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocumentCatalog catalog) {
        catalog.setLanguage("ja-JP");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDOutputIntent outputIntent(PDDocument document) throws IOException {
        try (InputStream profile = ArchivalPdf.class.getResourceAsStream("/icc/sRGB.icc")) {
            PDOutputIntent intent = new PDOutputIntent(document, Objects.requireNonNull(profile, "icc/sRGB.icc"));
            intent.setInfo(SRGB);
            intent.setOutputCondition(SRGB);
            intent.setOutputConditionIdentifier(SRGB);
            return intent;
        }
    }

    private static PDMetadata metadata(PDDocument document, byte[] xmp) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp);
        return metadata;
    }

    private static PDDocumentInformation information(DocumentFacts facts) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setAuthor(facts.author());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        facts.midnight().ifPresent((Calendar midnight) -> {
            information.setCreationDate(midnight);
            information.setModificationDate(midnight);
        });
        return information;
    }

    /** The trailer's identity: of what is printed and said, not of the hour. */
    private static COSArray identity(PDDocument document, byte[] xmp) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(xmp);
        for (PDPage page : document.getPages()) {
            try (InputStream contents = page.getContents()) {
                sha256.update(contents.readAllBytes());
            }
        }
        COSString id = new COSString(Arrays.copyOf(sha256.digest(), 16));
        COSArray twice = new COSArray();
        twice.add(id);
        twice.add(id);
        twice.setDirect(true);
        return twice;
    }
}
