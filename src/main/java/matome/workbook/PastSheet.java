package matome.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledForm;
import matome.model.FilledRow;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.PastSheets;
import matome.model.Phase;
import matome.model.Place;
import matome.settings.Settings;

/** One consolidated sheet, taken apart into its sections and its 部の概要. */
final class PastSheet {

    /** Whose rows are whose. */
    private record Owner(Key year, Key department, Key section) {
        static Owner of(Map<HeadField, FilledCell> said) {
            return new Owner(
                    key(said, HeadField.FISCAL_YEAR), key(said, HeadField.DEPARTMENT), key(said, HeadField.SECTION));
        }

        private static Key key(Map<HeadField, FilledCell> said, HeadField field) {
            return Key.of(
                    Optional.ofNullable(said.get(field)).map(FilledCell::text).orElse(""));
        }
    }

    /** One section's rows. */
    private record Part(Map<HeadField, FilledCell> head, List<FilledRow> rows) {}

    private final PastPages pages;
    private final PastHead head;
    private final Settings settings;
    private final Optional<FiscalYear> year;
    private final Grid grid;

    private final Map<Owner, Part> parts = new LinkedHashMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    /**
     * Takes a sheet.
     *
     * @param year what its year must be, or is when it does not say it itself
     */
    PastSheet(PastPages pages, PastHead head, Settings settings, Optional<FiscalYear> year) {
        this.pages = pages;
        this.head = head;
        this.settings = settings;
        this.year = year;
        this.grid = pages.spans().get(0).headings().grid();
    }

    PastSheets read() {
        Map<HeadField, FilledCell> above = above();
        UnitColumns units = new UnitColumns();
        pages.spans().forEach(page -> read(page, units, above));
        List<FilledForm> forms = new ArrayList<>();
        parts.values().forEach(part -> forms.add(form(Form.GOAL_SHEET, part.head(), part.rows())));
        profile(above).ifPresent(forms::add);
        return new PastSheets(
                forms, Stream.concat(head.remarks().stream(), remarks.stream()).toList());
    }

    /** What the head says of all rows. */
    private Map<HeadField, FilledCell> above() {
        Map<HeadField, FilledCell> above = new EnumMap<>(HeadField.class);
        List<FilledCell> years = head.years();
        years.stream().findFirst().ifPresent(c -> above.put(HeadField.FISCAL_YEAR, c));
        years.stream()
                .filter(y -> !sameYear(y.text(), years.get(0).text()))
                .findFirst()
                .ifPresent(y -> remarks.add(twoYears(y, years.get(0).text())));
        year.filter(y -> years.isEmpty())
                .ifPresent(y -> above.put(HeadField.FISCAL_YEAR, new FilledCell("A1", y.label())));
        head.department().ifPresent(c -> above.put(HeadField.DEPARTMENT, c));
        return above;
    }

    private static boolean sameYear(String one, String other) {
        return FiscalYear.parse(one).equals(FiscalYear.parse(other));
    }

    private Finding twoYears(FilledCell cell, String other) {
        return Finding.of(FindingCode.TWO_YEARS, Place.cell(grid.name(), cell.address()), cell.text(), other);
    }

    private void read(TableSpan page, UnitColumns units, Map<HeadField, FilledCell> above) {
        Table table = Table.of(page, settings, Integer.MAX_VALUE);
        var columns = UnitColumns.of(page.headings(), pages.words());
        page.rows().forEach(line -> {
            units.read(page.headings(), columns, line);
            FilledRow row = table.rows().get(line);
            if (row != null) {
                put(row, units.said(), above);
            }
        });
        Set<Key> labels = columns.keySet().stream()
                .flatMap(f -> f.labels().stream().map(Key::of))
                .collect(Collectors.toSet());
        table.remarks().stream().filter(f -> !isOfNoMatter(f, labels)).forEach(remarks::add);
    }

    /** Numbers begin anew where they like, no paper shows those of plans, and the units' columns were read. */
    private boolean isOfNoMatter(Finding finding, Set<Key> unitLabels) {
        return switch (finding.code()) {
            case NUMBER_TWICE -> true;
            case OUTSIDE_TABLE -> unitLabels.contains(Key.of(finding.facts().get(0)));
            case COLUMN_MISSING ->
                settings.columnsInUse().contains(Column.PLAN_CODE)
                        && settings.column(Column.PLAN_CODE)
                                .name()
                                .equals(finding.facts().get(0));
            default -> false;
        };
    }

    private void put(FilledRow row, Map<HeadField, FilledCell> said, Map<HeadField, FilledCell> above) {
        Map<HeadField, FilledCell> whose = new EnumMap<>(HeadField.class);
        whose.putAll(above);
        whose.putAll(said);
        parts.computeIfAbsent(Owner.of(whose), owner -> new Part(whose, new ArrayList<>()))
                .rows()
                .add(row);
    }

    private Optional<FilledForm> profile(Map<HeadField, FilledCell> above) {
        Map<HeadField, FilledCell> profile = head.profile();
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        Map<HeadField, FilledCell> cells = new EnumMap<>(HeadField.class);
        cells.putAll(above);
        cells.putAll(profile);
        return Optional.of(form(Form.DEPARTMENT_PROFILE, cells, List.of()));
    }

    /** As if it had been handed in alone when the year was over. */
    private FilledForm form(Form form, Map<HeadField, FilledCell> cells, List<FilledRow> rows) {
        Map<HeadField, FilledCell> whole = new EnumMap<>(HeadField.class);
        whole.putAll(cells);
        whole.put(HeadField.PHASE, new FilledCell("A1", Phase.RESULT.label()));
        return new FilledForm(form, grid.name(), whole, rows, Optional.empty(), List.of());
    }
}
