package matome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import matome.model.PastSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dmatome.sample=write} makes docs/sample/ again. */
class SamplePastTest {

    @Test
    void saysInTheRepositoryWhatItSaysWhenItIsMade(@TempDir Path folder) throws IOException {
        if ("write".equals(System.getProperty("matome.sample"))) {
            SamplePast.main(new String[] {""});
        }
        Path made = Files.write(folder.resolve("made.xlsx"), SamplePast.bytes());

        PastSheets read = read(SamplePast.FILE);

        assertThat(read.forms()).hasSize(8);
        assertThat(read).isEqualTo(read(made));
    }

    private static PastSheets read(Path file) {
        return new PastReader(SampleCity.settings(), Optional.empty()).read(file);
    }
}
