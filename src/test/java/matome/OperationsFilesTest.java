package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import matome.CityHall.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.CronExpression;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of docs/operations are well-formed, and what they start is there. */
class OperationsFilesTest {

    private static final Path OPERATIONS = Path.of("docs/operations");

    @TempDir
    Path folder;

    @Test
    void startCommandsThatThereAreWithOptionsThatTheyHave() throws Exception {
        CityHall hall = CityHall.withoutWorkbooks(folder);
        List<String> started = Stream.of(
                        exec("matome.service"), exec("matome-schedule.service"), cron(), task(), container(), guide())
                .flatMap(List::stream)
                .toList();

        assertThat(started).hasSize(10).anyMatch(w -> w.endsWith("nightly --quiet"));
        for (String words : started) {
            Said said = hall.matome((words.replaceAll("--home \\S+ ?", "") + " --help").split(" "));
            assertThat(said.status()).as(words + ": " + said.err()).isZero();
        }
    }

    @Test
    void theTaskOfWindowsHasWhatWindowsWantsInItsOrder() throws Exception {
        byte[] bytes = Files.readAllBytes(OPERATIONS.resolve("matome-task.xml"));
        assertThat(bytes).startsWith(0xFF, 0xFE);
        String text = new String(bytes, StandardCharsets.UTF_16);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");

        assertThat(Stream.of("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions")
                        .map(name -> text.indexOf("<" + name)))
                .isSorted()
                .doesNotContain(-1);
        Document task = task("matome-task.xml");
        assertThat(text(task, "MultipleInstancesPolicy")).isEqualTo("IgnoreNew");
        assertThat(text(task, "StartWhenAvailable")).isEqualTo("true");
        assertThat(text(task, "Command")).endsWith("matome.cmd");
    }

    @Test
    void theUnitsOfSystemdHaveSectionsAndKeys() throws IOException {
        for (String unit : List.of("matome.service", "matome.timer", "matome-schedule.service")) {
            List<String> lines = Files.readAllLines(OPERATIONS.resolve(unit)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertThat(lines.get(0)).isEqualTo("[Unit]");
            assertThat(lines).allMatch(line -> line.matches("\\[(Unit|Service|Timer|Install)]|[A-Z][A-Za-z]+=\\S.*"));
        }
        assertThat(Files.readString(OPERATIONS.resolve("matome.timer"))).contains("\nPersistent=true\n");
    }

    @Test
    void theCronJobForbidsASecondRun() throws IOException {
        JsonNode job = new YAMLMapper().readTree(Files.readString(OPERATIONS.resolve("matome-cronjob.yaml")));

        assertThat(job.at("/kind").asString()).isEqualTo("CronJob");
        assertThat(job.at("/spec/concurrencyPolicy").asString()).isEqualTo("Forbid");
        assertThat(CronExpression.isValidExpression(
                        "0 " + job.at("/spec/schedule").asString()))
                .isTrue();
        List<String> mounted = names(job.at("/spec/jobTemplate/spec/template/spec/containers/0/volumeMounts"));
        assertThat(names(job.at("/spec/jobTemplate/spec/template/spec/volumes")))
                .isEqualTo(mounted);
    }

    @Test
    void theGuideNamesEveryFile() throws IOException {
        String guide = Files.readString(OPERATIONS.resolve("README.md"));
        for (Path file : CityHall.files(OPERATIONS)) {
            if (!file.endsWith("README.md")) {
                assertThat(guide).contains(file.getFileName().toString());
            }
        }
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(item.at("/name").asString()));
        return names;
    }

    private static List<String> exec(String unit) throws IOException {
        return found(unit, "(?m)^ExecStart=/opt/matome/matome (.+)$");
    }

    private static List<String> cron() throws IOException {
        List<String> commands = found("matome.cron", "(?m)^[^#\\n]*/opt/matome/matome ([^>\\n]+?)(?: >.*)?$");
        List<String> times = found("matome.cron", "(?m)^((?:\\S+ ){4}\\S+) /opt");
        assertThat(times).hasSameSizeAs(commands).allMatch(t -> CronExpression.isValidExpression("0 " + t));
        return commands;
    }

    private static List<String> guide() throws IOException {
        return found("README.md", "matome (--home /srv/matome (?:doctor|nightly|history|backup --keep 14 /backup))");
    }

    private static List<String> task() throws Exception {
        return List.of(text(task("matome-task.xml"), "Arguments"));
    }

    private static List<String> container() throws IOException {
        JsonNode job = new YAMLMapper().readTree(Files.readString(OPERATIONS.resolve("matome-cronjob.yaml")));
        List<String> words = new ArrayList<>();
        job.at("/spec/jobTemplate/spec/template/spec/containers/0/args").forEach(word -> words.add(word.asString()));
        return List.of(String.join(" ", words));
    }

    private static List<String> found(String file, String pattern) throws IOException {
        List<String> found = Pattern.compile(pattern)
                .matcher(Files.readString(OPERATIONS.resolve(file)))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(found).as(file.toLowerCase(Locale.ROOT)).isNotEmpty();
        return found;
    }

    private static Document task(String file) throws Exception {
        try (InputStream in = Files.newInputStream(OPERATIONS.resolve(file))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }
}
