package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.PastSheets;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Finds the consolidated sheets in a workbook; a cover or a sheet of notes is passed over. */
final class PastFinder {

    private final Settings settings;
    private final Workbook workbook;
    private final Words words;
    private final CellText texts;
    private final Budget budget;
    private final Optional<FiscalYear> year;

    PastFinder(Settings settings, Workbook workbook, Optional<FiscalYear> year) {
        this.settings = settings;
        this.workbook = workbook;
        this.words = new Words(settings);
        this.texts = new CellText(workbook);
        this.budget = new Budget(settings.limits());
        this.year = year;
    }

    PastSheets sheets() {
        List<PastSheet> sheets = new Sheets(workbook)
                .that(SheetVisibility.VISIBLE).stream()
                        .flatMap(sheet -> sheet(sheet).stream())
                        .toList();
        if (sheets.isEmpty()) {
            throw new CannotRead(Finding.of(FindingCode.NO_PAST_TABLE, Place.FILE, lookedFor()), null);
        }
        List<FilledForm> forms = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        for (PastSheet sheet : sheets) {
            PastSheets read = sheet.read();
            forms.addAll(read.forms());
            remarks.addAll(read.remarks());
        }
        Macros.in(workbook).ifPresent(remarks::add);
        return new PastSheets(forms, remarks);
    }

    private Optional<PastSheet> sheet(Sheet sheet) {
        Grid grid = Grid.of(sheet, texts, budget);
        PastPages pages = PastPages.of(grid, words);
        return pages.spans().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PastSheet(pages, new PastHead(grid, pages.firstRow(), words, settings), settings, year));
    }

    private String lookedFor() {
        return settings.columnsInUse().stream()
                .filter(c -> c != Column.PLAN_CODE)
                .map(c -> settings.column(c).name())
                .collect(Collectors.joining("、"));
    }
}
