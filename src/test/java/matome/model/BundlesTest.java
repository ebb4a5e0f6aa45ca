package matome.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.job.backup.RestoreOutcome;
import matome.job.schedule.Ending;
import matome.settings.SettingsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two message bundles as a whole: nothing missing, nothing left over, nothing that a clerk cannot read. */
class BundlesTest {

    private static final String PAPER = "report.comparison.";
    private static final Path SOURCE = Path.of("src", "main", "java", "matome");
    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern JAVADOC_OF_CODE =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)\\(\"", Pattern.DOTALL);

    private static final Map<String, String> JAPANESE = texts(Locale.JAPANESE);
    private static final Map<String, String> ENGLISH = texts(Locale.ENGLISH);

    private static Map<String, String> texts(Locale language) {
        var bundle = new Messages(language).bundle();
        return bundle.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), bundle::getString, (a, b) -> a, TreeMap::new));
    }

    @Test
    void haveTheSameKeysButForTheFormWhichIsJapaneseEverywhere() {
        Set<String> japanese = JAPANESE.keySet().stream()
                .filter(key -> !key.startsWith("form."))
                .collect(toCollection(TreeSet::new));

        assertThat(ENGLISH.keySet()).isEqualTo(japanese);
    }

    @Test
    void fillInTheSameFactsInBothLanguages() {
        assertThat(ENGLISH)
                .allSatisfy((key, english) -> assertThat(placeholders(english))
                        .as(key)
                        .isEqualTo(placeholders(JAPANESE.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void askNoFindingForMoreFactsThanItHas(FindingCode code) {
        int facts = factsByCode().getOrDefault(code.name(), 0);

        for (Map<String, String> bundle : List.of(JAPANESE, ENGLISH)) {
            for (String part : List.of("problem", "remedy")) {
                String text = bundle.getOrDefault("finding." + code.code() + "." + part, "");
                assertThat(text).as(code + " " + part).isNotBlank();
                assertThat(placeholders(text)).as(text).allMatch(n -> n < facts);
            }
        }
    }

    /** How many facts the Javadoc of each code names after the word Facts. */
    private static Map<String, Integer> factsByCode() {
        String source = read(SOURCE.resolve("model").resolve("FindingCode.java"));
        return JAVADOC_OF_CODE
                .matcher(source)
                .results()
                .collect(Collectors.toMap(r -> r.group(2), r -> facts(r.group(1).replaceAll("\\s*\\n\\s*\\*", " "))));
    }

    private static int facts(String javadoc) {
        int at = javadoc.indexOf("Facts: ");
        return at < 0 ? 0 : javadoc.substring(at).split(", ").length;
    }

    @Test
    void speakOfNoProgramsInsides() {
        Pattern insides = Pattern.compile("null|Exception|Error\\b|stack|Java|POI|SQL|XML|Spring");

        assertThat(Stream.of(JAPANESE, ENGLISH).flatMap(b -> b.entrySet().stream()))
                .as("but the operator is told which Java it is")
                .noneMatch(text -> !text.getKey().equals("doctor.java")
                        && insides.matcher(text.getValue()).find());
    }

    @Test
    void speakToClerksInJapaneseAlone() {
        assertThat(JAPANESE).allSatisfy((key, text) -> {
            if (key.startsWith("finding.R") || key.startsWith("finding.N") || key.startsWith("finding.D")) {
                assertThat(text.replaceAll("Excel|\\.xlsx", "")).as(key).doesNotContainPattern("[A-Za-z]");
            }
        });
    }

    @Test
    void haveNoTextThatNobodySays() {
        Set<String> said = literals();
        said.addAll(composed(said));

        assertThat(JAPANESE.keySet())
                .filteredOn(key -> !said.contains(key) && !isLookedUpByTheCommandLine(key))
                .isEmpty();
    }

    /** Every text in quotation marks in the source and in the templates. */
    private static Set<String> literals() {
        return Stream.of(SOURCE, TEMPLATES)
                .flatMap(BundlesTest::files)
                .flatMap(
                        f -> Pattern.compile("\"([^\"\\n]+)\"").matcher(read(f)).results())
                .map(r -> r.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that are put together from a family and a word. */
    private static Set<String> composed(Set<String> literals) {
        Stream<String> findings = Arrays.stream(FindingCode.values())
                .flatMap(c -> Stream.of("problem", "remedy").map(p -> "finding." + c.code() + "." + p));
        Stream<String> settings = names(SettingsProblem.values())
                .map(n -> "settings." + n.toLowerCase(Locale.ROOT).replace('_', '-'));
        Stream<String> states = names(State.values()).map("state."::concat);
        Stream<String> runs = names(Run.State.values()).map("run."::concat);
        Stream<String> severities = names(Severity.values()).map("severity."::concat);
        Stream<String> examples =
                Stream.concat(names(Column.values()), names(HeadField.values())).map("form.example."::concat);
        Stream<String> guide = Stream.concat(names(Phase.values()), Stream.of("goal", "profile", "after"))
                .flatMap(n -> Stream.of(1, 2, 3, 4).map(i -> "form.guide." + n + "." + i));
        Stream<String> handedOut = Stream.of(
                        names(HandedForm.State.values()).map("template.state."::concat),
                        names(Prefill.Source.values())
                                .flatMap(n -> Stream.of("template.source." + n, "template.source." + n + ".planless")),
                        names(Prefill.Source.values()).map("form.guide.carried."::concat),
                        names(OrganizationChange.Kind.values()).map("doctor.organization."::concat),
                        literals.stream().flatMap(l -> Stream.of("form.past." + l, "doctor.organization." + l)))
                .flatMap(Function.identity());
        Stream<String> words = literals.stream()
                .flatMap(l -> Stream.of("column.", "progress.", PAPER + "chapter.", PAPER + "head.", PAPER + "total.")
                        .map(family -> family + l));
        Stream<String> summed =
                literals.stream().flatMap(l -> Stream.of("report.summary.chapter." + l, "report.summary.chart." + l));
        Stream<String> editions = names(Phase.values()).map("report.booklet.edition."::concat);
        Stream<String> operations = Stream.of(
                        names(Ending.values()).map("schedule.ended."::concat),
                        names(RestoreOutcome.Reason.values()).map("restore."::concat),
                        literals.stream().filter(l -> l.startsWith("doctor.")).map(l -> l + ".mend"))
                .flatMap(Function.identity());
        return Stream.of(
                        operations,
                        findings,
                        settings,
                        states,
                        runs,
                        severities,
                        examples,
                        guide,
                        handedOut,
                        words,
                        summed,
                        editions,
                        compared(literals))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static Stream<String> compared(Set<String> literals) {
        Stream<String> changes = Stream.concat(
                names(RatingChange.values()).map((PAPER + "change.")::concat),
                names(News.values()).map((PAPER + "group.")::concat));
        Stream<String> oneSided = Stream.of(Relation.ADDED, Relation.ENDED).map(r -> PAPER + "no-counterpart." + r);
        return Stream.of(
                        changes,
                        oneSided,
                        names(TextChange.Degree.values()).map((PAPER + "text.")::concat),
                        names(OrganizationChange.Kind.values()).map((PAPER + "organization.")::concat),
                        literals.stream().flatMap(l -> Stream.of(PAPER + "matrix." + l, PAPER + "text." + l)),
                        names(Relation.values()).map("relation."::concat),
                        names(Evidence.values()).map("evidence."::concat),
                        names(RatingChange.values()).map("rating-change."::concat),
                        names(LinkProposal.Reason.values()).map("proposal."::concat),
                        names(Remark.Kind.values()).map("compare.remark."::concat))
                .flatMap(Function.identity());
    }

    /** picocli finds a command's and an option's words by their names. */
    private static boolean isLookedUpByTheCommandLine(String key) {
        return key.matches("usage\\..*|matome\\..*|help|version|home|lang|log-level|format");
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(p -> Integer.valueOf(p.substring(1, p.length() - 1)))
                .collect(toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
