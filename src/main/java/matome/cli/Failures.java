package matome.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import matome.job.RunLog;
import matome.job.RunStoppedException;
import matome.settings.SettingsException;
import matome.settings.Suggestion;
import matome.store.NewerDatabaseException;
import matome.store.Schema;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into plain words and one of our exit statuses; causes go to the log. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final MatomeCommand matome;

    Failures(Console console, MatomeCommand matome) {
        this.console = console;
        this.matome = matome;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            console.complain("cli.unknown-word", String.join(" ", unmatched.getUnmatched()));
            meant(unmatched).ifPresent(s -> console.complain("cli.did-you-mean", s));
        } else if (wrong instanceof MissingParameterException missing) {
            missing.getMissing().forEach(m -> console.complain("cli.missing", name(m)));
        } else if (wrong instanceof WrongUsage) {
            console.surroundings().err().println(wrong.getMessage());
        } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            console.complain("cli.wrong-value", wrong.getValue(), name(wrong.getArgSpec()));
            choices(wrong.getArgSpec())
                    .flatMap(choices -> Suggestion.nearest(wrong.getValue(), choices))
                    .ifPresent(s -> console.complain("cli.did-you-mean", s));
        } else {
            console.complain("cli.wrong-usage");
        }
        console.complain("cli.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitStatus.WRONG_USAGE.code();
    }

    /** Options by their letters; picocli only knows the nearest commands. */
    private static Optional<String> meant(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
        if (!word.startsWith("-")) {
            return unmatched.getSuggestions().stream().findFirst();
        }
        List<String> options = unmatched.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        return Suggestion.nearest(word, options);
    }

    /** What an option takes, where that is a choice of a few words. */
    private static Optional<List<String>> choices(ArgSpec argument) {
        return Optional.ofNullable(argument.type().getEnumConstants())
                .map(words -> Arrays.stream(words)
                        .map(word -> word.toString().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof SettingsException settings) {
            console.complain("cli.settings", settings.faults().size());
            settings.faults().forEach(f -> console.surroundings().err().println("  " + f.text(console.messages())));
            return ExitStatus.WRONG_USAGE.code();
        }
        if (failure instanceof RunStoppedException) {
            console.complain("cli.stopped");
            return ExitStatus.FAILED.code();
        }
        console.complain("cli.failed", reason(failure));
        remember(failure);
        return ExitStatus.FAILED.code();
    }

    /** The nearest cause that an operator can do something about. */
    private String reason(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .flatMap(this::inWords)
                .findFirst()
                .orElseGet(() -> console.messages().text("cli.unexpected"));
    }

    private Stream<String> inWords(Throwable cause) {
        if (cause instanceof NoSuchFileException gone
                && matome.home().input().toString().equals(gone.getFile())) {
            return Stream.of(console.messages().text("cli.no-input", gone.getFile()));
        }
        if (cause instanceof NewerDatabaseException newer) {
            return Stream.of(console.messages().text("cli.newer-database", newer.found(), Schema.newest()));
        }
        return cause instanceof FileSystemException file
                ? Stream.ofNullable(file.getFile())
                        .map(name -> console.messages().text("cli.file-access", name))
                : Stream.empty();
    }

    private void remember(Exception failure) {
        Path logs = matome.home().logs();
        try {
            RunLog log = RunLog.ofFailures(logs, console.clock());
            try (log) {
                LoggerFactory.getLogger(Failures.class).error("failed", failure);
            }
            console.complain("cli.see-log", logs);
        } catch (IOException noLog) {
            failure.printStackTrace(console.surroundings().err());
        }
    }
}
