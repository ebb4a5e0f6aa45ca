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
            new UnderstoodAs(),
            new TextFits(),
            new NoControlCharacter(),
            new TitlesDiffer(),
            new ReasonGiven(),
            new SaysSomethingNew(),
            new LastYearsItemsKept(),
            new RatingMatchesWords(),
            new RatingMatchesNumbers(),
            new DatesExist(),
            new DatesInEra(),
            new DatesInYear(),
            new FitsOnePage(),
            new GoalCanBeMeasured());

    /** The gravest first, then as a person reads a sheet. */
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(CellAddress.IN_READING_ORDER);

    private final Settings settings;
    private final LastYear lastYear;
    private final List<Rule> rulesOfPrint;

    public Examination(Settings settings, LastYear lastYear, Print print) {
        this.settings = settings;
        this.lastYear = lastYear;
        this.rulesOfPrint = List.of(new HasItsLetters(print), new CarriedElsewhere(print));
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
        List<Finding> remarks = workbook.form().remarks();
        UnclearCells unclear = UnclearCells.in(remarks);
        Stream<Finding> said = Stream.concat(RULES.stream(), rulesOfPrint.stream())
                .flatMap(rule -> rule.check(workbook))
                .filter(finding -> !unclear.hold(finding));
        Stream<Finding> found = Stream.concat(remarks.stream(), said);
        return Folding.fold(found.map(settings::graded)).sorted(ORDER).toList();
    }
}
