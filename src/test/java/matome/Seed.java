package matome;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The sheet that the sample city published, row by row; and any other CSV. */
public final class Seed {

    private Seed() {}

    public static List<CSVRecord> rows() throws IOException {
        return csv(Files.readString(Path.of("src/test/resources/seed/reiwa-1-rows.csv")));
    }

    static List<CSVRecord> csv(String text) throws IOException {
        try (Reader reader = new StringReader(text.replace("\uFEFF", ""))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
