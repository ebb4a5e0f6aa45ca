package matome.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/A. */
public final class VeraPdf {

    private VeraPdf() {}

    /** Why a file is no PDF/A-2b; empty when it is one. */
    public static List<String> objections(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            List<String> objections = new ArrayList<>(result.getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .toList());
            if (!result.isCompliant()) {
                objections.add("not compliant");
            }
            return objections;
        }
    }
}
