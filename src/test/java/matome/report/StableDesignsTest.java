package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar is the same whoever builds it, and the compiled designs in it too. */
class StableDesignsTest {

    static List<Path> designs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports"))) {
            return files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    /** An element without an identity of its own would be given one by chance. */
    @ParameterizedTest
    @MethodSource("designs")
    void aDesignCompilesToTheSameBytesEveryTime(Path design) throws IOException, JRException {
        assertThat(compiled(design)).isEqualTo(compiled(design));
    }

    private static byte[] compiled(Path design) throws IOException, JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRSaver.saveObject(DesignCompiler.compile(design.getFileName().toString(), Files.readAllBytes(design)), bytes);
        return bytes.toByteArray();
    }
}
