package matome.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What a command gets from outside.
 *
 * @param out for results
 * @param err for everything else
 * @param encoding of both
 * @param currentFolder where the caller stands
 * @param installation the launcher's own folder, when a launcher started us
 * @param terminal whether a person watches {@code err}
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Charset encoding,
        Path currentFolder,
        Optional<Path> installation,
        boolean terminal,
        Clock clock) {

    public static Surroundings ofThisProcess(Clock clock) {
        Charset encoding = consoleEncoding();
        return new Surroundings(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, encoding),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, encoding),
                encoding,
                Path.of(""),
                Optional.ofNullable(System.getProperty("matome.installation")).map(Path::of),
                Boolean.getBoolean("matome.terminal"),
                clock);
    }

    /** The console's own encoding where it can carry Japanese, else UTF-8. JDK 17 knows it under the second name. */
    private static Charset consoleEncoding() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.canEncode() && charset.newEncoder().canEncode("目標") ? charset : StandardCharsets.UTF_8;
    }
}
