package matome.cli;

import picocli.CommandLine.Command;

/** What is done once a year. */
@Command(name = "year", synopsisSubcommandLabel = "COMMAND")
final class YearCommand extends MatomeSubcommand {

    YearCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() {
        throw wrong("cli.no-command");
    }
}
