package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matome.Example.Said;
import matome.model.FindingCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each finding comes about with a real workbook, in the very words that docs/rules.md holds; none is left that nothing triggers. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "rules.md");

    private static final boolean WRITING = "write".equals(System.getProperty("matome.rules"));
    private static final Map<FindingCode, Said> SAID = new EnumMap<>(FindingCode.class);

    private static List<Example> examples() {
        return Stream.of(
                        ReadingExamples.all(),
                        FormExamples.all(),
                        UnitExamples.all(),
                        RowExamples.all(),
                        NightExamples.all(),
                        PastExamples.all())
                .flatMap(e -> e)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingComesAboutAndIsSaidInTheWordsOfThePage(FindingCode code, @TempDir Path folder) throws IOException {
        List<Example> its = examples().stream().filter(e -> e.code() == code).toList();
        assertThat(its).as("what triggers " + code.code()).hasSize(1);

        Said said = its.get(0).happening().in(CityHall.withoutWorkbooks(folder));
        SAID.put(code, said);

        assertThat(said.severity()).isEqualTo(code.severity());
        if (!WRITING) {
            assertThat(Files.readAllLines(PAGE)).contains(RulesPage.line(code, said, 1), RulesPage.line(code, said, 2));
        }
    }

    @AfterAll
    static void thePageIsWrittenWhenAskedFor() throws IOException {
        if (WRITING) {
            Files.writeString(PAGE, new RulesPage(SAID).text());
        }
    }

    @Test
    void thePageHoldsNoFindingThatIsGone() throws IOException {
        List<String> codes = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [A-Z]-\\d+ \\|.*"))
                .map(line -> line.substring(2, 7))
                .distinct()
                .toList();

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                        .map(FindingCode::code)
                        .toList());
    }
}
