package matome.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command of the program, as picocli knows it, with nobody at the command line. */
final class AllCommands {

    private AllCommands() {}

    static CommandLine in(Locale language) {
        PrintStream nobody = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Surroundings surroundings =
                new Surroundings(nobody, nobody, UTF_8, Path.of(""), Optional.empty(), false, Clock.systemUTC());
        return CommandLineInterface.commands(new MatomeCommand(new Console(surroundings, new Messages(language))));
    }

    /** The program itself first. */
    static Stream<CommandSpec> specs(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream().flatMap(AllCommands::specs));
    }
}
