package matome.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matome.publish.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of like things, written as a table, as JSON or as CSV.
 *
 * @param <T> the thing of a row
 */
final class Listing<T> {

    /**
     * One column.
     *
     * @param key the JSON key; stable English
     * @param heading the words above the column
     * @param value what stands in it; an Optional, a number, a list or a text
     */
    record Column<T>(String key, String heading, Function<T, Object> value) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Console console;
    private final List<Column<T>> columns = new ArrayList<>();

    Listing(Console console) {
        this.console = console;
    }

    /** Adds a column; its heading is the text {@code column.KEY} of the bundle. */
    Listing<T> column(String key, Function<T, Object> value) {
        columns.add(new Column<>(key, console.messages().text("column." + key), value));
        return this;
    }

    void write(List<T> rows, Format format) {
        switch (format) {
            case TABLE -> table(rows);
            case JSON ->
                console.result(
                        JSON.writeValueAsString(rows.stream().map(this::object).toList()));
            case CSV -> csv(rows);
        }
    }

    private void table(List<T> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(Column::heading).toList());
        rows.forEach(row -> cells.add(texts(row)));
        TextTable.of(cells).forEach(console::result);
    }

    private void csv(List<T> rows) {
        CSVFormat format = CSVFormat.EXCEL.builder().setQuoteMode(QuoteMode.ALL).get();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(columns.stream().map(Column::heading).toList());
            for (T row : rows) {
                printer.printRecord(texts(row).stream().map(CsvText::safe).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        console.surroundings().out().print(text);
    }

    private Map<String, Object> object(T row) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(c -> object.put(c.key(), c.value().apply(row)));
        return object;
    }

    private List<String> texts(T row) {
        return columns.stream().map(c -> text(c.value().apply(row))).toList();
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(String::valueOf).orElse("")
                : String.valueOf(value);
    }
}
