package matome.check;

import java.util.Comparator;
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
            new AsIssued(),
            new YearOfItsFolder(),
            new InItsPeriod(),
            new NamedAsInside(),
            new ProfileComplete(),
            new HasRows(),
            new RequiredCellFilled(),
            new KnownCategory(),
            new KnownRating(),
            new UnderstoodAs());

    /** The gravest first, then as a person reads a sheet. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> CellAddress.firstOf(f).map(CellAddress::row).orElse(0))
            .thenComparing(f -> CellAddress.firstOf(f)
                    .map(c -> c.column().length() + c.column())
                    .orElse(""));

    private final Settings settings;
    private final LastYear lastYear;

    public Examination(Settings settings, LastYear lastYear) {
        this.settings = settings;
        this.lastYear = lastYear;
    }

    public Outcome examine(FilledForm form, Arrival arrival) {
        Case workbook = Case.of(form, arrival, settings, lastYear);
        List<Finding> findings = findings(workbook);
        return workbook.key()
                .filter(key -> findings.stream().noneMatch(Finding::isError))
                .<Outcome>map(key -> new Outcome.Accepted(new Submission(key, Interpretation.of(workbook)), findings))
                .orElseGet(() -> new Outcome.Rejected(workbook.key(), findings));
    }

    private List<Finding> findings(Case workbook) {
        Stream<Finding> found =
                Stream.concat(workbook.form().remarks().stream(), RULES.stream().flatMap(rule -> rule.check(workbook)));
        return Folding.fold(found.map(settings::graded)).sorted(ORDER).toList();
    }
}
