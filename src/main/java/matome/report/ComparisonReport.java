package matome.report;

import java.nio.file.Path;
import matome.model.ComparisonSheet;

/** 前年度比較 on paper, of a department or of the whole city. One instance may be used by several threads. */
public final class ComparisonReport {

    private final Paper paper;

    /** Takes the home's {@code reports/} folder; where it has no {@code comparison.jrxml}, the built-in design is used. */
    public ComparisonReport(Path designs) {
        this.paper = new Paper(designs, "comparison");
    }

    /**
     * The bytes of a finished PDF/A-2b. The same sheet gives the same bytes.
     *
     * @throws BrokenDesignException when the home's design or style sheet cannot be used
     */
    public byte[] render(ComparisonSheet sheet) {
        ComparisonWords words = new ComparisonWords(Phrases.inJapanese(), sheet);
        return paper.print(words.head(), words.rows(), words.about());
    }

    /** Changes whenever the same sheet could look different: with the design, with this code, with the typefaces. */
    public String designDigest() {
        return paper.digest();
    }
}
