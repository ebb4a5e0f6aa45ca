package matome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

class ManPagesTest {

    @TempDir
    Path folder;

    @Test
    void everyCommandHasAPageWithWhatItDoesAndAnExample() throws IOException {
        ManPages.write(AllCommands.in(Locale.JAPANESE), folder);

        List<String> expected = AllCommands.specs(AllCommands.in(Locale.JAPANESE))
                .map(CommandSpec::qualifiedName)
                .map(name -> name.replace(' ', '-') + ".adoc")
                .sorted()
                .toList();
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(p -> p.getFileName().toString()).sorted().toList())
                    .isEqualTo(expected);
        }
        assertThat(folder.resolve("matome-check.adoc"))
                .content()
                .contains("ファイルを確かめます。何も記録しません。", "== 例", "matome check 財政課.xlsx")
                .doesNotContain("%n");
    }
}
