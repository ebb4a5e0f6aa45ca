package matome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import matome.cli.CommandLineInterface;
import matome.cli.Surroundings;

/** A home of its own, people who put files into its shared folder, and somebody at its command line. Time is told here. */
final class CityHall {

    /** What a command left: exit status, standard output, standard error. */
    record Said(int status, String out, String err) {}

    static final String KEIEI = "令和元年度/経営政策部/";
    static final String PDF = "令和元年度/目標管理シート/経営政策部.pdf";
    static final String XLSX = "令和元年度/目標管理シート/経営政策部.xlsx";
    static final String HTML = "令和元年度/目標管理シート/経営政策部.html";
    static final String LIST = "令和元年度/目標管理シート/全庁.xlsx";
    static final String SUMMARY = "令和元年度/総括.pdf";
    static final String BOOKLET = "令和元年度/目標管理シート/全庁.pdf";
    static final String CSV = "令和元年度/データ/目標管理シート.csv";
    static final String CP932 = "令和元年度/データ/目標管理シート_cp932.csv";

    private final Path home;
    private boolean terminal;
    private Instant now = Instant.parse("2020-05-11T01:00:00Z");

    private CityHall(Path home) {
        this.home = home;
    }

    /** The repository's own home, with all seven workbooks handed in. */
    static CityHall ofTheSampleCity(Path home) throws IOException {
        CityHall hall = withoutWorkbooks(home);
        for (Path workbook : files(Path.of("input"))) {
            hall.receives(Path.of("input").relativize(workbook).toString(), Files.readAllBytes(workbook));
        }
        return hall;
    }

    static CityHall withoutWorkbooks(Path home) throws IOException {
        for (Path file : Stream.of("jobs", "reports")
                .map(Path::of)
                .flatMap(f -> files(f).stream())
                .toList()) {
            write(home.resolve(file.toString()), Files.readAllBytes(file));
        }
        Files.createDirectories(home.resolve("input"));
        return new CityHall(home);
    }

    /** A home that is there already. */
    static CityHall at(Path home) {
        return new CityHall(home);
    }

    /** A home that somebody else made. */
    static CityHall at(Path home, Instant now) {
        CityHall hall = new CityHall(home);
        hall.now = now;
        return hall;
    }

    Path home() {
        return home;
    }

    Path input(String name) {
        return home.resolve("input").resolve(name);
    }

    Path output(String name) {
        return home.resolve("output").resolve(name);
    }

    Path work(String name) {
        return home.resolve("work").resolve(name);
    }

    Instant now() {
        return now;
    }

    /** Another day than the one the tests are used to. */
    CityHall on(String day) {
        now = LocalDate.parse(day).atTime(1, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    /** Somebody watches what the commands say. */
    CityHall atATerminal() {
        terminal = true;
        return this;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /** Somebody saves a file in the shared folder, a minute after the one before. */
    void receives(String name, byte[] bytes) throws IOException {
        passes(Duration.ofMinutes(1));
        write(input(name), bytes);
        Files.setLastModifiedTime(input(name), FileTime.from(now));
    }

    void receives(String name, SubmissionBuilder submission) throws IOException {
        receives(name, submission.bytes(home));
    }

    /** A line more in a settings file. */
    void appends(String file, String line) throws IOException {
        Path path = home.resolve(file);
        Files.writeString(path, Files.readString(path).stripTrailing() + "\n" + line + "\n");
    }

    /** Other words in a file of the home; those that stood there must be there. */
    void edits(String file, String from, String to) throws IOException {
        Path path = home.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** The run of the next night, with more words for it if need be. */
    Said night(String... more) throws IOException {
        passes(Duration.ofHours(12));
        return matome(Stream.concat(Stream.of("nightly"), Stream.of(more)).toArray(String[]::new));
    }

    Said matome(String... words) {
        return matomeIn(home, words);
    }

    /** The same, typed while standing in another folder. */
    Said matomeIn(Path currentFolder, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                words,
                new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8,
                        currentFolder,
                        Optional.empty(),
                        terminal,
                        Clock.fixed(now, ZoneOffset.UTC)));
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a night says that it made, but 提出状況, in which days count. */
    List<String> made(Said night) {
        String output = "  " + output("") + "/";
        return night.out()
                .lines()
                .filter(line -> line.startsWith(output) && !line.contains("提出状況"))
                .map(line -> line.substring(output.length()))
                .toList();
    }

    /** All of output/ as {@link #fingerprints} has it, but 提出状況 and the morning page, in which days count. */
    Map<String, String> lasting() throws IOException {
        Map<String, String> prints = fingerprints("output");
        prints.keySet().removeIf(file -> file.contains("提出状況") || file.endsWith("index.html"));
        return prints;
    }

    /** What a closed year keeps: all of its output but what goes on, the answers, the findings, 提出状況. */
    Map<String, String> keptOf(String year) throws IOException {
        Map<String, String> kept = lasting();
        kept.keySet()
                .removeIf(file -> !file.startsWith("output/" + year + "/") || file.matches(".*(差戻し|確認|指摘|置き換えた文字).*"));
        return kept;
    }

    /** Every file below a folder of the home with its bytes, in hexadecimal, and its time. */
    Map<String, String> fingerprints(String folder) throws IOException {
        Map<String, String> prints = new TreeMap<>();
        for (Path file : files(home.resolve(folder))) {
            prints.put(
                    home.relativize(file).toString(),
                    matome.model.Sha256.of(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
        }
        return prints;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path arriving = file.resolveSibling("arriving");
        Files.write(arriving, bytes);
        Files.move(arriving, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
