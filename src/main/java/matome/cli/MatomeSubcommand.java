package matome.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import matome.job.DistressCall;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.model.Phase;
import matome.model.Run;
import matome.settings.CityMail;
import matome.settings.Home;
import matome.settings.Settings;
import matome.settings.SettingsException;
import matome.settings.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One command of matome. */
@Command(mixinStandardHelpOptions = true)
abstract class MatomeSubcommand implements Callable<Integer> {

    private final MatomeCommand matome;

    @Spec
    private @Nullable CommandSpec spec;

    MatomeSubcommand(MatomeCommand matome) {
        this.matome = matome;
    }

    abstract ExitStatus run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            return run().code();
        } catch (LinkageError | VirtualMachineError e) {
            // picocli lets errors through, and Java would end with the status of a workbook that has faults
            throw new IllegalStateException("the machine cannot run this", e);
        }
    }

    /** The command that all others are words of. */
    CommandLine root() {
        return Objects.requireNonNull(spec).root().commandLine();
    }

    Console console() {
        return matome.console();
    }

    Messages messages() {
        return matome.console().messages();
    }

    Home home() {
        return matome.home();
    }

    Settings settings() {
        return matome.settings();
    }

    /** The settings; when they are wrong, no night can come, and none can tell the operators so. */
    Settings settingsOrCall() {
        try {
            return settings();
        } catch (SettingsException wrong) {
            distressCall(wrong.mail()).ifPresent(call -> call.cannotBegin(Run.NIGHTLY, wrong));
            throw wrong;
        }
    }

    /** To tell the operators what nobody sees; empty when somebody watches, and when nobody is to be written to. */
    Optional<DistressCall> distressCall(Optional<CityMail> mail) {
        return mail.filter(city -> !console().surroundings().terminal())
                .map(city -> new DistressCall(home(), city, console().clock()));
    }

    LocalDate today(Settings settings) {
        return LocalDate.ofInstant(console().clock().instant(), settings.zone());
    }

    /** A year as people write it, whose organisation must be known; empty when none was written. */
    Optional<FiscalYear> knownYear(Settings settings, @Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        FiscalYear year = FiscalYear.parse(written).orElseThrow(() -> wrong("cli.not-a-year", written));
        if (settings.organization(year).isEmpty()) {
            throw wrong("cli.unknown-year", year.label(), known(settings));
        }
        return Optional.of(year);
    }

    /** Files that were named must be there. */
    void requireReadable(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(console().resolve(file))
                    || !Files.isReadable(console().resolve(file))) {
                throw wrong("cli.no-file", file);
            }
        }
    }

    private static String known(Settings settings) {
        return settings.organizations().keySet().stream()
                .sorted()
                .map(FiscalYear::label)
                .collect(Collectors.joining("・"));
    }

    /** A name that is not there, with the one that was probably meant. */
    WrongUsage unknown(String key, String written, Collection<String> known) {
        String problem = messages().text(key, written);
        return new WrongUsage(
                Objects.requireNonNull(spec),
                Suggestion.nearest(written, known)
                        .filter(meant -> !meant.equals(written))
                        .map(meant -> problem + "\n" + messages().text("cli.did-you-mean", meant))
                        .orElse(problem));
    }

    /** A phase as people write it. */
    Phase knownPhase(String written) {
        return Phase.parse(written)
                .orElseThrow(() -> unknown(
                        "cli.unknown-phase",
                        written,
                        Arrays.stream(Phase.values()).map(Phase::label).toList()));
    }

    WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(Objects.requireNonNull(spec), messages().text(key, arguments));
    }
}
