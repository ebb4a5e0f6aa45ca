package matome.settings;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Phase;

/** Reads which columns the city's form has and how it words them; what it leaves out stays as usual. */
final class Columns {

    /** A cell of a workbook holds no more characters. */
    private static final int MOST_CHARACTERS = 32_767;

    /** A column of a workbook is no wider. */
    private static final int MOST_WIDTH = 255;

    private Columns() {}

    static Map<Column, ColumnSettings> read(Block block) {
        Map<Column, ColumnSettings> columns = new EnumMap<>(Column.class);
        Seen headings = new Seen();
        for (Column column : Column.values()) {
            String key = key(column);
            if (block.has(key) || Defaults.COLUMNS.containsKey(column)) {
                columns.put(column, column(block.blockOrNone(key), Defaults.column(column), headings));
            }
        }
        block.refuseOthers();
        return columns;
    }

    private static String key(Column column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A heading is seen also where it is the usual one: a label of one column may be the usual synonym of another. */
    private static ColumnSettings column(Block block, ColumnSettings usual, Seen headings) {
        Value label = block.value("label", usual.label());
        List<Value> synonyms = block.values("synonyms", usual.synonyms());
        Scales.refuseTwice(Stream.concat(Stream.of(label), synonyms.stream()), headings);
        ColumnSettings column = new ColumnSettings(
                label.text(),
                synonyms.stream().map(Value::text).toList(),
                block.number("limit", usual.limit(), 1, MOST_CHARACTERS),
                phases(block.values("required-in", labels(usual.requiredIn()))),
                block.number("width", usual.width(), 1, MOST_WIDTH));
        block.refuseOthers();
        return column;
    }

    private static List<String> labels(Set<Phase> phases) {
        return phases.stream().map(Phase::label).toList();
    }

    private static Set<Phase> phases(List<Value> written) {
        Set<Phase> phases = new LinkedHashSet<>();
        written.forEach(value -> value.phase().ifPresent(phases::add));
        return phases;
    }
}
