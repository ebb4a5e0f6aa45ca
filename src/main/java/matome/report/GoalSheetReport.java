package matome.report;

import java.nio.file.Path;
import java.util.Optional;
import matome.model.ConsolidatedSheet;

/** The consolidated 目標管理シート on paper. One instance loads its design once and may be used by several threads. */
public final class GoalSheetReport {

    private final Paper paper;

    /** Takes the home's {@code reports/} folder; where it has no {@code goal-sheet.jrxml}, the built-in design is used. */
    public GoalSheetReport(Path designs) {
        this.paper = new Paper(designs, "goal-sheet");
    }

    /** As {@link #render(ConsolidatedSheet, Optional)} for a year whose numbers need no mark. */
    public byte[] render(ConsolidatedSheet sheet) {
        return render(sheet, Optional.empty());
    }

    /**
     * The bytes of a finished PDF/A-2b. The same sheet gives the same bytes.
     *
     * @param mark what every page must bear, サンプル for example
     * @throws BrokenDesignException when the home's design or style sheet cannot be used
     */
    public byte[] render(ConsolidatedSheet sheet, Optional<String> mark) {
        GoalSheetWords words = new GoalSheetWords(Phrases.inJapanese(), sheet, mark);
        return paper.print(words.head(), words.rows(), words.about());
    }

    /** Changes whenever the same sheet could look different: with the design, with this code, with the typefaces. */
    public String designDigest() {
        return paper.digest();
    }
}
