package matome.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;
import matome.model.Key;
import matome.model.Place;
import matome.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The first row of 目標管理シート.csv: which field is which, in any order, by our words or the city's own. */
final class CsvHeadings {

    static final String WESTERN_YEAR = "年度（西暦）";
    static final String CITY = "市区町村";

    /** Fewer might be a coincidence. */
    private static final int ENOUGH = 3;

    private static final Map<HeadField, String> UNITS =
            new EnumMap<>(Map.of(HeadField.DEPARTMENT, "部", HeadField.SECTION, "課"));

    private final String sheet;
    private final List<String> headings;
    private final Settings settings;
    private final Map<Key, Integer> places = new HashMap<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<HeadField, Integer> fields = new EnumMap<>(HeadField.class);

    CsvHeadings(String sheet, List<String> headings, Settings settings) {
        this.sheet = sheet;
        this.headings = headings;
        this.settings = settings;
        IntStream.range(0, headings.size()).forEach(i -> places.putIfAbsent(Key.of(headings.get(i)), i));
        for (Column column : settings.columnsInUse()) {
            place(words(column)).ifPresent(i -> columns.put(column, i));
        }
        for (HeadField field : List.of(HeadField.FISCAL_YEAR, HeadField.DEPARTMENT, HeadField.SECTION)) {
            place(field.labels().stream()).ifPresent(i -> fields.put(field, i));
        }
    }

    private Stream<String> words(Column column) {
        Stream<String> ours = column == Column.PLAN_CODE ? Stream.empty() : Stream.of(GoalSheetCsv.heading(column));
        Stream<String> theirs =
                Stream.concat(Stream.of(settings.column(column).label()), settings.column(column).synonyms().stream());
        return Stream.concat(ours, theirs);
    }

    private OptionalInt place(Stream<String> words) {
        return words.map(Key::of)
                .filter(places::containsKey)
                .mapToInt(key -> places.getOrDefault(key, -1))
                .findFirst();
    }

    String sheet() {
        return sheet;
    }

    boolean areOurs() {
        return columns.size() >= ENOUGH;
    }

    /** Where a column of the form is; empty when it is not there. */
    OptionalInt of(Column column) {
        return found(columns.get(column));
    }

    OptionalInt of(HeadField field) {
        return found(fields.get(field));
    }

    OptionalInt of(String heading) {
        return place(Stream.of(heading));
    }

    private static OptionalInt found(@Nullable Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** What stands over a field; empty when nothing does. */
    String over(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    /** Whether a field is none of those that are read. */
    boolean isOther(int column) {
        return !columns.containsValue(column)
                && !fields.containsValue(column)
                && Stream.of(WESTERN_YEAR, CITY).allMatch(h -> of(h).orElse(-1) != column);
    }

    List<Finding> missing() {
        List<String> missing = new ArrayList<>();
        UNITS.forEach((field, heading) -> {
            if (!fields.containsKey(field)) {
                missing.add(heading);
            }
        });
        Stream.of(Column.values())
                .filter(c -> c != Column.NO && c != Column.PLAN_CODE && !columns.containsKey(c))
                .forEach(c -> missing.add(GoalSheetCsv.heading(c)));
        return missing.stream()
                .map(label -> Finding.of(FindingCode.COLUMN_MISSING, Place.cell(sheet, "A1"), label))
                .toList();
    }
}
