package matome.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import matome.model.Sha256;

/** The running program: another one may read or print the same thing otherwise, so everything is looked at again. */
final class Program {

    private Program() {}

    /** Digest of the jar, whose manifest names the libraries; classes in a folder (a test run) are always the same. */
    static String digest() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        Path jar = Path.of(java.net.URI.create(source.getLocation().toString()));
        try {
            return Files.isRegularFile(jar) ? Sha256.of(Files.readAllBytes(jar)) : "classes";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
