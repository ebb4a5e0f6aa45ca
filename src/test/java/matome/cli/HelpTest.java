package matome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What each command tells about itself. */
class HelpTest {

    static Stream<String> commands() {
        return AllCommands.specs(AllCommands.in(Locale.JAPANESE)).map(CommandSpec::qualifiedName);
    }

    private static CommandSpec spec(Locale language, String name) {
        return AllCommands.specs(AllCommands.in(language))
                .filter(s -> s.qualifiedName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String help(Locale language, String name) {
        return spec(language, name).commandLine().getUsageMessage(Help.Ansi.OFF);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysInBothLanguagesWhatItIsForAndWhatEachWordMeans(String name) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            CommandSpec spec = spec(language, name);

            assertThat(spec.usageMessage().header()).isNotEmpty();
            assertThat(spec.args())
                    .allSatisfy(
                            a -> assertThat(a.description()).as(a.paramLabel()).isNotEmpty());
            assertThat(help(language, name)).doesNotContain("null", "{0}");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyWordOfTheHelpIsAnotherOneInEnglish(String name) {
        List<ArgSpec> japanese = spec(Locale.JAPANESE, name).args();
        List<ArgSpec> english = spec(Locale.ENGLISH, name).args();

        assertThat(english).hasSameSizeAs(japanese);
        for (int i = 0; i < english.size(); i++) {
            assertThat(String.join("", english.get(i).description()))
                    .isNotEqualTo(String.join("", japanese.get(i).description()));
        }
        assertThat(help(Locale.ENGLISH, name)).doesNotContain("使い方", "指定:", "例:");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsAnExampleThatBeginsWithTheCommandItself(String name) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            CommandSpec spec = spec(language, name);
            boolean hasWordsBelow = !spec.subcommands().isEmpty();

            if (!hasWordsBelow) {
                assertThat(String.join("\n", spec.usageMessage().footer()))
                        .contains(name.substring("matome ".length()));
            }
        }
    }
}
