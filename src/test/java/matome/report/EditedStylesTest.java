package matome.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditedStylesTest {

    private static final Path HOME = Path.of("reports");

    @TempDir
    private Path designs;

    @Test
    void changeTheLookOfADesignThatNobodyEdited() throws IOException {
        edit("fontSize=\"16.0\"", "fontSize=\"20.0\"");

        GoalSheetReport edited = new GoalSheetReport(designs);

        GoalSheetReport ours = new GoalSheetReport(HOME);
        assertThat(edited.designDigest()).isNotEqualTo(ours.designDigest());
        assertThat(edited.render(Sheets.empty())).isNotEqualTo(ours.render(Sheets.empty()));
        assertThat(Pdf.text(edited.render(Sheets.empty()))).isEqualTo(Pdf.text(ours.render(Sheets.empty())));
    }

    @Test
    void areNamedWithTheLineWhereTheyAreNoLongerXml() throws IOException {
        edit("</style>\n  <style name=\"題\"", "</stile>\n  <style name=\"題\"");

        BrokenDesignException broken = refused();

        assertThat(broken.file()).isEqualTo(designs.resolve("styles.jrtx").toString());
        assertThat(broken.line()).isEqualTo(OptionalInt.of(lineOf("</stile>")));
    }

    @ParameterizedTest
    @CsvSource({
        "hTextAlign=\"Center\", hTextAlign=\"Middling\", Middling",
        "<pen lineWidth, <pencil lineWidth, pencil",
        "fontName=\"Matome Gothic\", fontName=\"No Such Gothic\", No Such Gothic",
        "style name=\"見出し\", style name=\"小見出し\", 見出し",
        "<jasperTemplate>, <jasperTemplate><template>pom.xml</template>, pom.xml",
    })
    void areNamedWithWhatIsWrong(String ours, String theirs, String word) throws IOException {
        edit(ours, theirs);

        BrokenDesignException broken = refused();

        assertThat(broken.file()).isEqualTo(designs.resolve("styles.jrtx").toString());
        assertThat(broken.reason()).contains(word).doesNotContain("Exception", "net.sf", "com.fasterxml", "\n");
    }

    private BrokenDesignException refused() {
        GoalSheetReport report = new GoalSheetReport(designs);
        BrokenDesignException broken =
                catchThrowableOfType(BrokenDesignException.class, () -> report.render(Sheets.seed()));
        assertThat(broken).as("the styles are refused").isNotNull();
        return broken;
    }

    private void edit(String ours, String theirs) throws IOException {
        String styles = Files.readString(HOME.resolve("styles.jrtx"));
        assertThat(styles).contains(ours);
        Files.writeString(designs.resolve("styles.jrtx"), styles.replace(ours, theirs));
    }

    private int lineOf(String text) throws IOException {
        return 1
                + (int) Files.readString(designs.resolve("styles.jrtx"))
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count();
    }
}
