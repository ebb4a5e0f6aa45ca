package matome.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table for spreadsheets and other programs.
 *
 * @param name of its file, without the ending
 * @param rows texts as they were written, a field for each heading
 */
public record CsvTable(String name, List<String> headings, List<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CsvTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** UTF-8 with byte order mark, for Excel. */
    public byte[] utf8() {
        return (BYTE_ORDER_MARK + text()).getBytes(StandardCharsets.UTF_8);
    }

    /** Every field quoted and none of them a formula, records ended by CRLF; line ends inside a field are LF. */
    String text() {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.EXCEL.builder().setQuoteMode(QuoteMode.ALL).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(headings);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvText::safe).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a StringWriter does not fail", e);
        }
        return text.toString();
    }
}
