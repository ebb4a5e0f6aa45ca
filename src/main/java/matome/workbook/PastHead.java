package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Key;
import matome.settings.Settings;

/** What stands above the table of a consolidated sheet: year, department, and 部の概要. */
final class PastHead {

    private static final Set<Key> LABELS = Set.of(Key.of("市の目標"), Key.of("部の概要"));

    private static final String BLANK = "[\\s\\x{3000}:：]*";
    private static final Map<HeadField, Pattern> IN_ONE_CELL = Map.of(
            HeadField.DEPARTMENT_GOAL, Pattern.compile("部の目標[\\s\\x{3000}:：]+(\\S.*)", Pattern.DOTALL),
            HeadField.STAFF, Pattern.compile("(?s).*人員" + BLANK + "([0-9０-９.．,，]+" + BLANK + "[人名]?).*"),
            HeadField.BUDGET, Pattern.compile("(?s).*予算(?:規模|額)" + BLANK + "([0-9０-９,，]+" + BLANK + "(?:千円)?).*"));

    private final Grid grid;
    private final int end;
    private final Settings settings;
    private final Head labelled;

    PastHead(Grid grid, int end, Words words, Settings settings) {
        this.grid = grid;
        this.end = end;
        this.settings = settings;
        this.labelled = Head.of(grid, words, Form.DEPARTMENT_PROFILE, 0, end);
    }

    static boolean isLabel(String text) {
        return LABELS.contains(Key.of(text));
    }

    /** Every year it names: by its label, in its title, and by the sheet's name when neither says it. */
    List<FilledCell> years() {
        List<FilledCell> years = new ArrayList<>(label(HeadField.FISCAL_YEAR).stream()
                .filter(c -> FiscalYear.parse(c.text()).isPresent() || titles().isEmpty())
                .toList());
        years.addAll(titles());
        return years.isEmpty()
                ? PastTitle.yearOfSheet(grid.name()).map(y -> new FilledCell("A1", y)).stream()
                        .toList()
                : years;
    }

    private List<FilledCell> titles() {
        return cells(PastTitle::yearIn).toList();
    }

    Optional<FilledCell> department() {
        return label(HeadField.DEPARTMENT)
                .or(() -> bracket(PastBracket::department))
                .or(() -> named(grid.name()))
                .or(() -> cells(text -> PastBracket.in(text).map(PastBracket::title))
                        .filter(c -> isDepartment(c.text()))
                        .findFirst());
    }

    private Optional<FilledCell> named(String sheet) {
        return isDepartment(sheet) ? Optional.of(new FilledCell("A1", sheet)) : Optional.empty();
    }

    private boolean isDepartment(String name) {
        return settings.organizations().values().stream()
                .anyMatch(o -> o.department(name).isPresent());
    }

    /** 部の概要, as far as it is there. */
    Map<HeadField, FilledCell> profile() {
        Map<HeadField, FilledCell> profile = new EnumMap<>(HeadField.class);
        put(profile, HeadField.HEAD_TITLE, bracket(PastBracket::title));
        put(profile, HeadField.HEAD_NAME, bracket(PastBracket::name));
        IN_ONE_CELL.forEach((field, pattern) ->
                put(profile, field, cells(text -> found(pattern, text)).findFirst()));
        return profile;
    }

    private void put(Map<HeadField, FilledCell> profile, HeadField field, Optional<FilledCell> other) {
        label(field).or(() -> other).ifPresent(cell -> profile.put(field, cell));
    }

    List<Finding> remarks() {
        return labelled.remarks();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private Optional<FilledCell> label(HeadField field) {
        return Optional.ofNullable(labelled.cells().get(field)).filter(c -> !c.isBlank());
    }

    private Optional<FilledCell> bracket(Function<PastBracket, String> part) {
        return cells(text -> PastBracket.in(text).filter(PastBracket::isOfAHead).map(part))
                .findFirst();
    }

    /** The cells that say something of a kind, with what they say of it. */
    private Stream<FilledCell> cells(Function<String, Optional<String>> said) {
        return grid.rows().headSet(end).stream()
                .flatMap(row -> grid.columns(row).stream()
                        .flatMap(column -> said
                                .apply(grid.at(row, column).text())
                                .map(text -> new FilledCell(Grid.address(row, column), text))
                                .stream()));
    }
}
