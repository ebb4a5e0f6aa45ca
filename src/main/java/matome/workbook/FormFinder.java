package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledForm;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Form;
import matome.model.Key;
import matome.model.Place;
import matome.settings.Settings;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Finds the one form in a workbook by what its sheets say, whatever they are called and wherever they lie. */
final class FormFinder {

    /** A sheet that only shows how it is done. */
    private static final List<String> EXAMPLES = List.of("記入要領", "記入例", "記載例", "見本");

    /** Fewer labels might be a coincidence. */
    private static final int ENOUGH = 3;

    private final Settings settings;
    private final Words words;
    private final Workbook workbook;

    FormFinder(Settings settings, Workbook workbook) {
        this.settings = settings;
        this.words = new Words(settings);
        this.workbook = workbook;
    }

    FilledForm form() {
        List<Candidate> candidates = candidates();
        List<Candidate> filled = candidates.stream().filter(Candidate::isFilled).toList();
        if (candidates.isEmpty()) {
            throw new CannotRead(Finding.of(FindingCode.NO_TABLE, Place.FILE, lookedFor()), null);
        }
        if (candidates.size() > 1 && filled.size() != 1) {
            throw new CannotRead(Finding.of(FindingCode.SEVERAL_TABLES, Place.FILE, names(candidates)), null);
        }
        return (filled.isEmpty() ? candidates : filled).get(0).form();
    }

    private List<Candidate> candidates() {
        CellText texts = new CellText(workbook);
        Budget budget = new Budget(settings.limits());
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE && !isExample(workbook.getSheetAt(i))) {
                found.addAll(candidates(Grid.of(workbook.getSheetAt(i), texts, budget)));
            }
        }
        return found;
    }

    private List<Candidate> candidates(Grid grid) {
        List<Headings> tables = Headings.upToTwo(grid, words);
        if (!tables.isEmpty()) {
            return tables.stream().<Candidate>map(GoalTable::new).toList();
        }
        Head head = Head.of(grid, words, Form.DEPARTMENT_PROFILE, Integer.MAX_VALUE);
        return head.ofProfile() < ENOUGH ? List.of() : List.of(new Profile(grid, head));
    }

    private static boolean isExample(Sheet sheet) {
        String name = Key.of(sheet.getSheetName()).value();
        return EXAMPLES.stream().anyMatch(name::contains);
    }

    private String lookedFor() {
        return Stream.of(Column.values())
                .map(c -> settings.column(c).label().replaceAll("\\R", ""))
                .collect(Collectors.joining("、"));
    }

    private static String names(List<Candidate> candidates) {
        return candidates.stream().map(c -> c.grid().name()).distinct().collect(Collectors.joining("、"));
    }

    private interface Candidate {

        Grid grid();

        boolean isFilled();

        FilledForm form();
    }

    private final class GoalTable implements Candidate {

        private final Headings headings;

        GoalTable(Headings headings) {
            this.headings = headings;
        }

        @Override
        public Grid grid() {
            return headings.grid();
        }

        @Override
        public boolean isFilled() {
            return Table.isFilled(headings);
        }

        @Override
        public FilledForm form() {
            Optional<Issued> issued = Issued.in(workbook);
            Head head = Head.of(grid(), words, Form.GOAL_SHEET, headings.first());
            Table table = Table.under(
                    headings, issued.map(i -> i.identitiesOn(grid().name())).orElse(Map.of()), settings);
            return new FilledForm(
                    Form.GOAL_SHEET,
                    grid().name(),
                    head.cells(),
                    table.rows(),
                    issued.flatMap(Issued::stamp),
                    Stream.concat(head.remarks().stream(), table.remarks().stream())
                            .toList());
        }
    }

    private final class Profile implements Candidate {

        private final Grid grid;
        private final Head head;

        Profile(Grid grid, Head head) {
            this.grid = grid;
            this.head = head;
        }

        @Override
        public Grid grid() {
            return grid;
        }

        @Override
        public boolean isFilled() {
            return head.isFilledProfile();
        }

        @Override
        public FilledForm form() {
            return new FilledForm(
                    Form.DEPARTMENT_PROFILE,
                    grid.name(),
                    head.cells(),
                    List.of(),
                    Issued.in(workbook).flatMap(Issued::stamp),
                    head.remarks());
        }
    }
}
