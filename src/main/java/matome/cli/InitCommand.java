package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.settings.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a home for another city, and says what to do next. */
@Command(name = "init")
final class InitCommand extends MatomeSubcommand {

    /** Where the default year begins; a city elsewhere says --year. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--city", paramLabel = "NAME")
    private @Nullable String city;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    InitCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Home home = new Home(console().resolve(folder));
        requireEmpty(home.root());
        FiscalYear first = year();
        String name = city == null ? messages().text("init.city") : oneLine(city);
        new NewHome(home).write(name, first);
        console().say("init.done", home.root());
        console().say("init.city-file", home.jobs().resolve("city.yml"));
        console().say("init.organization-file", home.jobs().resolve("organization.csv"));
        console().say("init.commands", home.root(), first.label(), home.input());
        return ExitStatus.DONE;
    }

    private void requireEmpty(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            throw wrong("cli.init-not-empty", root);
        }
        if (Files.exists(root)) {
            try (Stream<Path> found = Files.list(root)) {
                if (found.findAny().isPresent()) {
                    throw wrong("cli.init-not-empty", root);
                }
            }
        }
    }

    private FiscalYear year() {
        if (year != null) {
            return FiscalYear.parse(year).orElseThrow(() -> wrong("cli.not-a-year", String.valueOf(year)));
        }
        LocalDate today = LocalDate.ofInstant(console().clock().instant(), JAPAN);
        return new FiscalYear(today.minusMonths(3).getYear());
    }

    private String oneLine(String name) {
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw wrong("cli.wrong-value", name.strip(), "--city");
        }
        return name.strip();
    }
}
