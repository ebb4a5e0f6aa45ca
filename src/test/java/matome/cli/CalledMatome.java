package matome.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What somebody sees who calls matome. */
record CalledMatome(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-05-20T00:00:00Z"), ZoneOffset.UTC);

    /** From a folder, with words as the shell hands them over. */
    static CalledMatome in(Path folder, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                words,
                new Surroundings(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        UTF_8,
                        folder,
                        Optional.empty(),
                        false,
                        CLOCK));
        return new CalledMatome(status, lines(out), lines(err));
    }

    private static String lines(ByteArrayOutputStream text) {
        return text.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
