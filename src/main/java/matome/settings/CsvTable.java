package matome.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Key;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file by its headings, in any order of columns; blank lines do not count, but their line numbers do. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** One line of cells, stripped, and where it begins. */
    private record Line(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private final Faults faults;
    private final boolean more;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Key, Integer> columns = new HashMap<>();

    private int next = 1;

    private CsvTable(Faults faults, boolean more) {
        this.faults = faults;
        this.more = more;
    }

    /** Reads the file; empty when its rows cannot be told. Headings in no list are the city's own and are passed over. */
    static Optional<CsvTable> read(Source source, List<String> needed, List<String> possible) {
        return read(source, new CsvTable(source.faults(), false), needed, possible);
    }

    /** Reads a file in which cells may stand beside the table; they are passed over. */
    static Optional<CsvTable> readWithMore(Source source, List<String> needed, List<String> possible) {
        return read(source, new CsvTable(source.faults(), true), needed, possible);
    }

    private static Optional<CsvTable> read(Source source, CsvTable table, List<String> needed, List<String> possible) {
        boolean readable = source.text(List.of(UTF_8, Source.WINDOWS_31J))
                .filter(table::split)
                .filter(text -> table.readHeadings(needed, possible))
                .isPresent();
        return readable ? Optional.of(table) : Optional.empty();
    }

    private boolean split(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            collect(parser);
            return true;
        } catch (IOException | UncheckedIOException e) {
            faults.add(next, SettingsProblem.CSV_SYNTAX);
            return false;
        }
    }

    /** The parser knows the line it stands on, which is where the next record begins, line breaks in cells included. */
    private void collect(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        while (records.hasNext()) {
            List<String> cells = records.next().stream().map(String::strip).toList();
            lines.add(new Line(next, cells));
            next = (int) parser.getCurrentLineNumber() + 1;
        }
        lines.removeIf(Line::isBlank);
    }

    private boolean readHeadings(List<String> needed, List<String> possible) {
        if (lines.isEmpty()) {
            faults.add(0, SettingsProblem.FILE_EMPTY);
            return false;
        }
        Line headings = lines.remove(0);
        for (int i = 0; i < headings.cells().size(); i++) {
            readHeading(headings.cells().get(i), i, headings.number(), possible);
        }
        refuseCellsBeside(headings);
        List<String> missing = needed.stream().filter(h -> !has(h)).toList();
        missing.forEach(
                h -> faults.add(headings.number(), SettingsProblem.HEADING_MISSING, h, String.join("、", needed)));
        return missing.isEmpty();
    }

    private void readHeading(String heading, int column, int line, List<String> possible) {
        if (!heading.isEmpty() && columns.putIfAbsent(Key.of(heading), column) != null) {
            faults.add(line, SettingsProblem.HEADING_TWICE, heading);
        }
        boolean known = possible.stream().anyMatch(h -> Key.of(h).equals(Key.of(heading)));
        if (!known) {
            Suggestion.nearest(heading, possible)
                    .ifPresent(meant -> faults.add(line, SettingsProblem.HEADING_MISSPELT, heading, meant));
        }
    }

    private boolean has(String heading) {
        return columns.containsKey(Key.of(heading));
    }

    private void refuseCellsBeside(Line headings) {
        for (Line line : more ? List.<Line>of() : lines) {
            for (int i = 0; i < line.cells().size(); i++) {
                if (headings.cell(i).isEmpty() && !line.cell(i).isEmpty()) {
                    faults.add(line.number(), SettingsProblem.CELL_TOO_MANY, line.cell(i));
                }
            }
        }
    }

    List<Row> rows() {
        return lines.stream().map(Row::new).toList();
    }

    /** One line below the headings. */
    final class Row {

        private final Line line;

        private Row(Line line) {
            this.line = line;
        }

        /** A cell by its heading; blank when the column or the cell is not there. */
        Value cell(String heading) {
            int column = columns.getOrDefault(Key.of(heading), Integer.MAX_VALUE);
            return new Value(heading, line.number(), line.cell(column), faults);
        }

        Value required(String heading) {
            Value cell = cell(heading);
            if (cell.text().isEmpty()) {
                cell.fault(SettingsProblem.CELL_EMPTY, heading);
            }
            return cell;
        }
    }
}
