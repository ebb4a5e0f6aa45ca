package matome.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import matome.model.Messages;
import picocli.CommandLine;

/** Takes the words of the command line to a command, and what comes of it to an exit status. */
public final class CommandLineInterface {

    private CommandLineInterface() {}

    public static int run(String[] arguments, Surroundings surroundings) {
        Messages messages = new Messages(language(arguments));
        Console console = new Console(surroundings, messages);
        String fileNames = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!carriesJapanese(fileNames)) {
            console.complain("cli.encoding", fileNames);
            return ExitStatus.FAILED.code();
        }
        MatomeCommand matome = new MatomeCommand(console);
        CommandLine commandLine = commands(matome)
                .setOut(writer(surroundings.out(), surroundings))
                .setErr(writer(surroundings.err(), surroundings));
        Failures failures = new Failures(console, matome);
        return commandLine
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
    }

    /** All there is to say at the command line, in the order of the help. */
    static CommandLine commands(MatomeCommand matome) {
        CommandLine commands = new CommandLine(matome)
                .addSubcommand(new InitCommand(matome))
                .addSubcommand(new NightlyCommand(matome))
                .addSubcommand(new CheckCommand(matome))
                .addSubcommand(new TemplateCommand(matome))
                .addSubcommand(new StatusCommand(matome))
                .addSubcommand(new ReportCommand(matome))
                .addSubcommand(new HistoryCommand(matome))
                .addSubcommand(new ImportCommand(matome))
                .addSubcommand(new ExportCommand(matome))
                .addSubcommand(new CommandLine(new YearCommand(matome))
                        .addSubcommand(new YearOpenCommand(matome))
                        .addSubcommand(new YearCloseCommand(matome)))
                .addSubcommand(new DoctorCommand(matome))
                .addSubcommand(new ScheduleCommand(matome))
                .addSubcommand(new BackupCommand(matome))
                .addSubcommand(new RestoreCommand(matome))
                .addSubcommand(new CompletionCommand(matome))
                .setResourceBundle(matome.console().messages().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true);
        commands.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
        return commands;
    }

    /** Under LANG=C, as cron has it, Java cannot open a file with a Japanese name; the launchers see to that. */
    private static boolean carriesJapanese(String encoding) {
        return Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode("目標");
    }

    private static PrintWriter writer(PrintStream stream, Surroundings surroundings) {
        return new PrintWriter(new OutputStreamWriter(stream, surroundings.encoding()), true);
    }

    /** Known before the rest is parsed, because the help itself is in a language. */
    private static Locale language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        boolean english = words.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equalsIgnoreCase("en"));
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
