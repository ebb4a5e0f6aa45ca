package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of fault: how it comes about, and what is said then. */
class SettingsFaultTest {

    @TempDir
    Path home;

    static Stream<FaultCase> mistakes() {
        return Stream.of(
                        FileFaults.files(),
                        YamlFaults.yaml(),
                        ValueFaults.values(),
                        TableFaults.tables(),
                        TableFaults.years(),
                        LinkFaults.links(),
                        MailFaults.mail())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhereWhatAndWhatToWrite(FaultCase one) {
        SomeSettings wrong = one.mistake().apply(new SomeSettings(home));

        assertThat(wrong.faults()).isEqualTo(one.said());
    }

    @Test
    void leavesNoKindUntried() {
        Set<SettingsProblem> tried = mistakes().map(FaultCase::problem).collect(Collectors.toSet());

        assertThat(tried).containsExactlyInAnyOrder(SettingsProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void isWordedInBothLanguagesWithTheSameFacts(SettingsProblem problem) {
        String japanese = Messages.japanese().bundle().getString(problem.key());
        String english = new Messages(Locale.ENGLISH).bundle().getString(problem.key());

        assertThat(japanese).endsWith("。").doesNotContain("'");
        assertThat(places(english)).isEqualTo(places(japanese));
    }

    private static List<Boolean> places(String wording) {
        return Stream.of("{0}", "{1}", "{2}", "{3}", "{4}")
                .map(wording::contains)
                .toList();
    }
}
