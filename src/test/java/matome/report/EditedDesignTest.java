package matome.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import matome.model.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditedDesignTest {

    private static final Path HOME = Path.of("reports");
    private static final Path OURS = HOME.resolve("goal-sheet.jrxml");

    @TempDir
    private Path designs;

    @Test
    void usesOurDesignWhereTheHomeHasNone() {
        GoalSheetReport bare = new GoalSheetReport(designs);
        GoalSheetReport ours = new GoalSheetReport(HOME);

        assertThat(bare.render(Sheets.seed())).isEqualTo(ours.render(Sheets.seed()));
        assertThat(bare.designDigest()).isEqualTo(ours.designDigest());
    }

    @Test
    void usesTheDesignThatSomebodyEdited() throws IOException {
        edit("【具体的な取り組み】", "【今年度の取り組み】");

        GoalSheetReport edited = new GoalSheetReport(designs);

        assertThat(Pdf.text(edited.render(Sheets.seed()))).contains("【今年度の取り組み】");
        assertThat(edited.designDigest()).isNotEqualTo(new GoalSheetReport(HOME).designDigest());
    }

    @Test
    void namesFileAndLineOfADesignThatIsNoLongerXml() throws IOException {
        edit("</title>", "</titel>");

        BrokenDesignException broken = refused();

        assertThat(broken.file()).isEqualTo(designs.resolve("goal-sheet.jrxml").toString());
        assertThat(broken.line()).isEqualTo(OptionalInt.of(lineOf("</titel>")));
        assertThat(broken.text(Messages.japanese()))
                .contains("goal-sheet.jrxml", broken.line().getAsInt() + " 行目");
        assertThat(broken.text(new Messages(Locale.ENGLISH)))
                .contains("Mend line " + broken.line().getAsInt());
    }

    @ParameterizedTest
    @CsvSource({
        "$F{項目}, $F{項目名}, 項目名",
        "$F{項目}, $F{項目}.oops(), oops",
        "kind=\"rectangle\", kind=\"hexagon\", hexagon",
        "style=\"見出し\", style=\"小見出し\", 小見出し",
    })
    void saysInWordsWhatIsWrong(String ours, String theirs, String word) throws IOException {
        edit(ours, theirs);

        BrokenDesignException broken = refused();

        assertThat(broken.reason()).contains(word).doesNotContain("Exception", "net.sf", "com.fasterxml", "\n");
        assertThat(broken.getMessage()).contains("goal-sheet.jrxml");
    }

    @ParameterizedTest
    @CsvSource({
        "System.getProperty(\"user.home\")",
        "new java.io.File(\"/\").list()[0]",
        "Runtime.getRuntime().toString()",
        "$F{項目}.getClass().getClassLoader().toString()",
    })
    void letsNoDesignReachTheMachine(String expression) throws IOException {
        edit("<![CDATA[$F{項目}]]>", "<![CDATA[" + expression + "]]>");

        assertThat(refused().reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.invalid/mark.png", "file:pom.xml", "pom.xml"})
    void letsNoDesignFetchAFile(String address) throws IOException {
        edit(
                "<title height=\"166\" splitType=\"Stretch\">",
                "<title height=\"166\"><element kind=\"image\" x=\"0\" y=\"0\" width=\"20\" height=\"20\">"
                        + "<expression>\"" + address + "\"</expression></element>");

        assertThat(refused().reason()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "../reports/styles.jrtx", "https://example.invalid/styles.jrtx"})
    void letsNoDesignFetchOtherStyles(String address) throws IOException {
        edit("\"styles.jrtx\"", "\"" + address + "\"");

        assertThat(refused().reason()).contains(address);
    }

    @Test
    void forgetsADesignThatIsOnlyCompiled() throws IOException {
        Files.writeString(designs.resolve("goal-sheet.jasper"), "not ours to load");

        assertThat(Pdf.text(new GoalSheetReport(designs).render(Sheets.empty())))
                .contains("【会計課】");
    }

    private BrokenDesignException refused() {
        GoalSheetReport report = new GoalSheetReport(designs);
        BrokenDesignException broken =
                catchThrowableOfType(BrokenDesignException.class, () -> report.render(Sheets.seed()));
        assertThat(broken).as("the design is refused").isNotNull();
        return broken;
    }

    private void edit(String ours, String theirs) throws IOException {
        String design = Files.readString(OURS);
        assertThat(design).contains(ours);
        Files.writeString(designs.resolve("goal-sheet.jrxml"), design.replace(ours, theirs));
    }

    private int lineOf(String text) throws IOException {
        return 1
                + (int) Files.readString(designs.resolve("goal-sheet.jrxml"))
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count();
    }
}
