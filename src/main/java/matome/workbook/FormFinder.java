package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Finds the one form in a workbook by what its sheets say, whatever they are called and wherever they lie. */
final class FormFinder {

    private final Settings settings;
    private final Words words;
    private final Workbook workbook;
    private final Sheets sheets;
    private final CellText texts;
    private final Budget budget;
    private final Optional<Issued> issued;

    FormFinder(Settings settings, Workbook workbook) {
        this.settings = settings;
        this.words = new Words(settings);
        this.workbook = workbook;
        this.sheets = new Sheets(workbook);
        this.texts = new CellText(workbook);
        this.budget = new Budget(settings.limits());
        this.issued = Issued.in(workbook);
    }

    FilledForm form() {
        List<Finding> remarks = new ArrayList<>();
        List<Candidate> candidates = candidates(SheetVisibility.VISIBLE);
        boolean hidden = candidates.isEmpty();
        if (hidden) {
            candidates = candidates(SheetVisibility.HIDDEN);
        }
        if (candidates.isEmpty()) {
            throw new CannotRead(Finding.of(FindingCode.NO_TABLE, Place.FILE, lookedFor()), null);
        }
        FilledForm form = new Choice(candidates, issued.isPresent(), settings).form();
        remarks.addAll(form.remarks());
        if (hidden) {
            remarks.add(Finding.of(FindingCode.HIDDEN_READ, Place.sheet(form.sheet()), form.sheet()));
        }
        Macros.in(workbook).ifPresent(remarks::add);
        return Candidate.remarked(form, remarks);
    }

    private List<Candidate> candidates(SheetVisibility visibility) {
        return sheets.that(visibility).stream().flatMap(this::candidates).toList();
    }

    private Stream<Candidate> candidates(Sheet sheet) {
        Grid grid = Grid.of(sheet, texts, budget);
        List<TableSpan> tables = TableSpan.on(grid, words);
        return tables.isEmpty()
                ? Profile.on(grid, words, issued).stream()
                : tables.stream().map(span -> new GoalTable(span, issued, words, settings));
    }

    private String lookedFor() {
        return settings.columnsInUse().stream()
                .map(c -> settings.column(c).name())
                .collect(Collectors.joining("、"));
    }
}
