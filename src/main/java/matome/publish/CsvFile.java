package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as Excel shows it: in UTF-8 or CP932, a row for each record, a column for each field.
 *
 * @param rows texts as they were before they were made safe
 */
record CsvFile(List<List<String>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Some thousand rows for each of a city's years; more fields would only fill the memory. */
    private static final int MOST = 500_000;

    /** It is no CSV file, or more than anybody would read. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Finding why;

        private Broken(FindingCode code, long fact) {
            super(code.code() + " " + fact);
            this.why = Finding.of(code, Place.FILE, String.valueOf(fact));
        }

        private static Broken from(long line) {
            return new Broken(FindingCode.BROKEN_CSV, line);
        }

        Finding why() {
            return why;
        }
    }

    /** A text and whether all of the bytes were one. */
    private record Decoded(String text, boolean whole) {}

    static CsvFile of(byte[] bytes) throws Broken {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text(bytes), FORMAT)) {
            int fields = 0;
            for (Iterator<CSVRecord> records = parser.iterator(); hasNext(records, parser); ) {
                CSVRecord record = records.next();
                fields += record.size();
                if (fields > MOST) {
                    throw new Broken(FindingCode.TOO_MANY_PARTS, MOST);
                }
                rows.add(cells(record));
            }
        } catch (IOException e) {
            throw Broken.from(1);
        }
        return new CsvFile(rows);
    }

    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) throws Broken {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw Broken.from(line);
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(CsvText::read).map(FilledCell::tidy).toList();
    }

    private static String text(byte[] bytes) throws Broken {
        Decoded utf8 = decode(bytes, UTF_8);
        Decoded text = utf8.whole() ? utf8 : decode(bytes, Cp932Text.CHARSET);
        if (!text.whole()) {
            throw Broken.from(
                    Stream.of(utf8, text).mapToLong(CsvFile::lines).max().orElse(1));
        }
        return text.text().startsWith("\uFEFF") ? text.text().substring(1) : text.text();
    }

    private static long lines(Decoded text) {
        return 1 + text.text().chars().filter(c -> c == '\n').count();
    }

    private static Decoded decode(byte[] bytes, Charset encoding) {
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        boolean stopped = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true)
                .isError();
        return new Decoded(characters.flip().toString(), !stopped);
    }

    /** {@code F12}, both counted from 0. */
    static String address(int row, int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters + (row + 1);
    }
}
