package matome.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import matome.job.RunLog;
import matome.settings.Home;
import matome.settings.Settings;
import matome.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program as a whole: what all commands share. */
@Command(
        name = "matome",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT)
final class MatomeCommand implements Runnable {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path home;

    MatomeCommand(Console console) {
        this.console = console;
    }

    /** The languages Matome speaks. */
    enum Language {
        JA,
        EN
    }

    /** Taken from the words before they are parsed (see CommandLineInterface); here for the help and for its check. */
    @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT)
    void language(@SuppressWarnings("unused") Language written) {}

    /** How much a run writes into its log. */
    enum LogLevel {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    @Option(names = "--log-level", paramLabel = "error|warn|info|debug", scope = ScopeType.INHERIT)
    void logLevel(LogLevel written) {
        RunLog.level(written.name());
    }

    Console console() {
        return console;
    }

    /** The home that was named, else the current folder when it is one, else the launcher's own. */
    Home home() {
        if (home != null) {
            if (!Files.isDirectory(console.resolve(home))) {
                throw new WrongUsage(
                        Objects.requireNonNull(spec), console.messages().text("cli.no-home", console.resolve(home)));
            }
            return new Home(console.resolve(home));
        }
        Path here = console.resolve(Path.of(""));
        Optional<Path> installation = console.surroundings().installation().filter(i -> !Home.isHome(here));
        return new Home(installation.orElse(here));
    }

    Settings settings() {
        return SettingsReader.read(home().jobs());
    }

    @Override
    public void run() {
        throw new WrongUsage(Objects.requireNonNull(spec), console.messages().text("cli.no-command"));
    }
}
