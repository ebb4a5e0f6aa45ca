package matome.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Outcome;
import matome.model.PastSheets;
import matome.model.Place;
import matome.model.Severity;
import matome.model.Submission;
import matome.settings.Settings;

/**
 * Judges a past year's consolidated sheets by the rules for what a section hands in, but those that ask when and in whose
 * name it came, and those that ask a clerk to think again.
 */
public final class PastExamination {

    /** A file that came from nowhere on no day. */
    private static final Arrival NO_ARRIVAL = new Arrival("", LocalDate.EPOCH, LocalDate.EPOCH);

    private static final List<Rule> RULES = List.of(
            new KnownPastYear(),
            new KnownDepartment(),
            new KnownSection(),
            new ProfileComplete(),
            new HasRows(),
            new RequiredCellFilled(),
            new KnownCategory(),
            new KnownRating(),
            new UnderstoodAs(),
            new TextFits(),
            new NoControlCharacter(),
            new TitlesDiffer(),
            new ReasonGiven());

    /** The gravest first, then as a person reads the file. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.place().sheet().orElse(""))
            .thenComparing(CellAddress.IN_READING_ORDER);

    /** One form with all that is said of it, nothing folded yet. */
    private record Part(Case form, List<Finding> findings) {}

    private final Settings settings;
    private final List<Rule> rules;

    /**
     * Makes an examination.
     *
     * @param year the only one that may be written; any when empty
     */
    public PastExamination(Settings settings, Print print, Optional<FiscalYear> year) {
        this.settings = settings;
        this.rules = Stream.concat(
                        RULES.stream(),
                        Stream.of(new HasItsLetters(print), new FitsSection(), new OfTheYearAskedFor(year)))
                .toList();
    }

    public PastJudgement examine(PastSheets read) {
        List<FilledForm> whole = read.forms().stream().filter(WholeHead::isOne).toList();
        List<Part> parts =
                whole.stream().map(form -> part(form, read.remarks())).toList();
        Stream<Finding> ofFile = Stream.of(
                        read.remarks().stream(),
                        read.forms().stream().flatMap(WholeHead::missing),
                        noRows(read),
                        UnitsDiffer.check(parts.stream().map(Part::form).toList()))
                .flatMap(findings -> findings)
                .map(this::graded);
        List<Finding> all = tidy(Stream.concat(ofFile, parts.stream().flatMap(p -> p.findings().stream())));
        boolean taken = all.stream().noneMatch(Finding::isError);
        return new PastJudgement(
                taken ? parts.stream().map(PastExamination::accepted).toList() : List.of(), all);
    }

    private static Stream<Finding> noRows(PastSheets read) {
        boolean rows = read.forms().stream().anyMatch(form -> form.form() == Form.GOAL_SHEET);
        return rows || read.remarks().stream().anyMatch(Finding::isError)
                ? Stream.empty()
                : Stream.of(Finding.of(FindingCode.NO_ROWS, Place.FILE));
    }

    private Part part(FilledForm form, List<Finding> remarks) {
        List<Finding> its = remarks.stream().filter(r -> Rows.of(form).hold(r)).toList();
        UnclearCells unclear = UnclearCells.in(its);
        Case workbook = Case.of(form, NO_ARRIVAL, settings, LastYear.UNKNOWN);
        Stream<Finding> said = rules.stream()
                .flatMap(rule -> rule.check(workbook))
                .filter(finding -> !isLineBreak(finding) && !unclear.hold(finding));
        return new Part(
                workbook, Stream.concat(its.stream(), said).map(this::graded).toList());
    }

    /** Printed sheets break 総計・行革 into lines as their column is narrow; that is no other way to write it. */
    private static boolean isLineBreak(Finding finding) {
        return finding.code() == FindingCode.UNDERSTOOD_AS
                && bare(finding.facts().get(0)).equals(bare(finding.facts().get(1)));
    }

    private static String bare(String categories) {
        return categories.replaceAll("[\\s・]+", "");
    }

    /** What a printed sheet has besides is no mistake of anybody's. */
    private Finding graded(Finding finding) {
        return settings.graded(finding.code() == FindingCode.OUTSIDE_TABLE ? finding.graded(Severity.NOTE) : finding);
    }

    private static List<Finding> tidy(Stream<Finding> findings) {
        return Folding.fold(findings.distinct()).sorted(ORDER).toList();
    }

    private static Outcome.Accepted accepted(Part part) {
        return new Outcome.Accepted(
                new Submission(Objects.requireNonNull(part.form().key().orElse(null)), Interpretation.of(part.form())),
                tidy(part.findings().stream()));
    }
}
