package matome.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import matome.model.Messages;
import org.junit.jupiter.api.Test;

class ListingTest {

    private record Row(String file, Optional<Integer> no, int rows) {}

    private static final List<Row> ROWS =
            List.of(new Row("財政課.xlsx", Optional.of(4), 1), new Row("=1+\"1\".xlsx", Optional.empty(), 0));

    private static String written(List<Row> rows, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        Surroundings surroundings =
                new Surroundings(stream, stream, UTF_8, Path.of(""), Optional.empty(), false, Clock.systemUTC());
        new Listing<Row>(new Console(surroundings, Messages.japanese()))
                .column("file", Row::file)
                .column("no", Row::no)
                .column("rows", Row::rows)
                .write(rows, format);
        return out.toString(UTF_8);
    }

    @Test
    void asATableStandsUnderItsHeadings() {
        assertThat(written(ROWS, Format.TABLE).lines())
                .containsExactly("ファイル     No.  行", "財政課.xlsx  4    1", "=1+\"1\".xlsx       0");
    }

    @Test
    void asJsonHasStableKeysAndNullForWhatIsNotThere() {
        assertThat(written(ROWS, Format.JSON).replaceAll("\\s", ""))
                .isEqualTo("[{\"file\":\"財政課.xlsx\",\"no\":4,\"rows\":1},"
                        + "{\"file\":\"=1+\\\"1\\\".xlsx\",\"no\":null,\"rows\":0}]");
    }

    @Test
    void asCsvIsQuotedAndStartsNoFormula() {
        assertThat(written(ROWS, Format.CSV))
                .isEqualTo(
                        "\"ファイル\",\"No.\",\"行\"\r\n\"財政課.xlsx\",\"4\",\"1\"\r\n\"'=1+\"\"1\"\".xlsx\",\"\",\"0\"\r\n");
    }

    @Test
    void ofNothingIsStillWellFormed() {
        assertThat(written(List.of(), Format.TABLE).lines()).containsExactly("ファイル  No.  行");
        assertThat(written(List.of(), Format.JSON).strip()).matches("\\[\\s*]");
        assertThat(written(List.of(), Format.CSV)).isEqualTo("\"ファイル\",\"No.\",\"行\"\r\n");
    }
}
