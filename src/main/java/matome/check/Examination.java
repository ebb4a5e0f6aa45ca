package matome.check;

import java.util.List;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.Outcome;
import matome.model.Submission;
import matome.settings.Settings;

/** Judges a read workbook by all rules at once, and takes it whole or sends it back whole. */
public final class Examination {

    private static final List<Rule> RULES = List.of(
            new KnownFiscalYear(),
            new KnownPhase(),
            new KnownDepartment(),
            new KnownSection(),
            new ProfileComplete(),
            new HasRows(),
            new RequiredCellFilled(),
            new KnownCategory(),
            new KnownRating(),
            new UnderstoodAs());

    private final Settings settings;

    public Examination(Settings settings) {
        this.settings = settings;
    }

    public Outcome examine(FilledForm form) {
        Case workbook = Case.of(form, settings);
        List<Finding> findings = Stream.concat(
                        form.remarks().stream(), RULES.stream().flatMap(rule -> rule.check(workbook)))
                .toList();
        return workbook.key()
                .filter(key -> findings.stream().noneMatch(Finding::isError))
                .<Outcome>map(key -> new Outcome.Accepted(new Submission(key, Interpretation.of(workbook)), findings))
                .orElseGet(() -> new Outcome.Rejected(workbook.key(), findings));
    }
}
