package matome.report;

import java.nio.file.Path;
import matome.model.CitySummary;

/** 総括 on paper. One instance loads its design once and may be used by several threads. */
public final class SummaryReport {

    private final Paper paper;

    /** Takes the home's {@code reports/} folder; where it has no {@code summary.jrxml}, the built-in design is used. */
    public SummaryReport(Path designs) {
        this.paper = new Paper(designs, "summary");
    }

    /**
     * The bytes of a finished PDF/A-2b. The same summary gives the same bytes.
     *
     * @throws BrokenDesignException when the home's design or style sheet cannot be used
     */
    public byte[] render(CitySummary summary) {
        SummaryWords words = new SummaryWords(Phrases.inJapanese(), summary);
        return paper.print(words.head(), words.rows(), words.about());
    }

    /** Changes whenever the same summary could look different: with the design, with this code, with the typefaces. */
    public String designDigest() {
        return paper.digest();
    }
}
