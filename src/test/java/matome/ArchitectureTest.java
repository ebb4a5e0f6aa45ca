package matome;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house. A room knows what its line names and nothing else, so that every library has its room as well. */
class ArchitectureTest {

    private static final String DOOR = "door";

    /** Room by room: what it may know. A word with dots is a package, a word in capitals its line, any other a room. */
    private static final Map<String, List<String>> HOUSE = lines("""
            THOUGHT   java.lang.. java.util.. java.text.. java.time.. java.math.. java.security.. org.jspecify..
            FILES     java.io.. java.nio.. org.slf4j..
            model     THOUGHT
            check     THOUGHT java.nio.charset model matome.model.quantity settings
            TEXTS     org.apache.commons.text.. com.github.difflib..
            compare   THOUGHT model matome.model.quantity TEXTS
            settings  THOUGHT FILES model tools.jackson.. org.apache.commons.csv.. org.apache.commons.text..
            intake    THOUGHT FILES model settings
            EXCEL     org.apache.poi.. org.openxmlformats.. org.apache.xmlbeans..
            workbook  THOUGHT FILES model settings EXCEL
            SQL       java.sql javax.sql org.springframework.jdbc.. org.springframework.transaction..
            DRIVERS   org.springframework.dao.. org.flywaydb.. com.zaxxer.hikari.. org.sqlite..
            store     THOUGHT FILES java.net model settings SQL DRIVERS tools.jackson..
            PAPER     java.awt.. javax.xml.. net.sf.jasperreports.. org.jfree.chart.. org.apache.pdfbox.. org.apache.xmpbox..
            report    THOUGHT FILES model PAPER gg.jte..
            MAIL      jakarta.mail.. jakarta.activation.. org.eclipse.angus.mail.. java.net javax.net.ssl
            publish   THOUGHT FILES model settings org.apache.commons.csv.. MAIL gg.jte..
            STAGES    model settings intake workbook check store compare matome.compare.years report publish matome.publish.mail
            BATCH     org.springframework.batch.. org.springframework.scheduling.. org.springframework.transaction..
            SPRING    org.springframework.beans.. org.springframework.context.. org.springframework.core..
            DATA      javax.sql org.springframework.jdbc.support tools.jackson..
            job       THOUGHT FILES STAGES matome.job.schedule matome.compare.years matome.workbook.sheet BATCH SPRING DATA java.net ch.qos.logback..
            TERMINAL  picocli.. me.tongfei.progressbar.. tools.jackson.. org.apache.commons.csv..
            cli       THOUGHT FILES STAGES job matome.job.schedule matome.job.backup TERMINAL
            door      THOUGHT cli picocli..
            """);

    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "service", "impl", "dto");

    private static final Set<String> QUESTIONS_ABOUT_THE_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    private static final JavaClasses MATOME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("matome");

    /** The folders as they are. A rule is asked for each of them, so that none passes for want of classes. */
    static List<String> rooms() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("src/main/java/matome"))) {
            return entries.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyWhatItsLineNames(String room) {
        assertThat(HOUSE.keySet()).as("a room needs its line in this test").contains(room);
        classes()
                .that()
                .resideInAPackage("matome." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(room))
                .check(MATOME);
    }

    @Test
    void theDoorKnowsOnlyTheCommandLine() {
        classes()
                .that()
                .resideInAPackage("matome")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(DOOR))
                .allowEmptyShould(Files.notExists(Path.of("src/main/java/matome/Main.java")))
                .check(MATOME);
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching("matome.(*)..").should().beFreeOfCycles().check(MATOME);
    }

    @Test
    void nobodyAsksTheMachineForToday() {
        noClasses()
                .should(accessTargetWhere(DescribedPredicate.describe("asks the machine", this::asksTheMachine)))
                .check(MATOME);
    }

    @Test
    void onlyTheCommandLineBringsAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("matome", "matome.cli..")
                .should(accessTargetWhere(DescribedPredicate.describe("makes a clock", this::makesAClock)))
                .check(MATOME);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("matome.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould(accessTargetWhere(DescribedPredicate.describe(
                        "prints a trace", call -> call.getName().equals("printStackTrace"))))
                .check(MATOME);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages(room -> !room.isAnnotatedWith(NullMarked.class))).isEmpty();
    }

    @Test
    void everyPackageHasANameThatSaysSomething() {
        assertThat(packages(room -> NAMES_THAT_SAY_NOTHING.contains(room.getRelativeName())))
                .isEmpty();
    }

    private static List<String> packages(Predicate<JavaPackage> kind) {
        return MATOME.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(kind)
                .map(JavaPackage::getName)
                .toList();
    }

    private boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        boolean withoutFacts = takesNone(access, parameter -> true);
        boolean now = owner.startsWith("java.time.")
                && access.getName().equals("now")
                && takesNone(access, parameter -> parameter.isEquivalentTo(Clock.class));
        boolean newDate = owner.equals("java.util.Date") && access.getName().equals("<init>") && withoutFacts;
        return now || newDate || QUESTIONS_ABOUT_THE_MACHINE.contains(owner + "." + access.getName());
    }

    private boolean makesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && (access.getName().startsWith("system") || access.getName().startsWith("tick"));
    }

    private static boolean takesNone(JavaAccess<?> access, Predicate<JavaClass> kind) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(kind);
    }

    private static Map<String, List<String>> lines(String table) {
        return table.lines()
                .map(line -> List.of(line.split(" +")))
                .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }

    private static String[] packages(String room) {
        String own = room.equals(DOOR) ? "matome" : "matome." + room + "..";
        return Stream.concat(Stream.of(own), known(room).flatMap(ArchitectureTest::spelt))
                .toArray(String[]::new);
    }

    private static Stream<String> known(String name) {
        return Objects.requireNonNull(HOUSE.get(name), "no line for " + name).stream();
    }

    private static Stream<String> spelt(String word) {
        if (word.contains(".")) {
            return Stream.of(word);
        }
        boolean capitals = Character.isUpperCase(word.charAt(0));
        return capitals ? known(word).flatMap(ArchitectureTest::spelt) : Stream.of("matome." + word);
    }
}
