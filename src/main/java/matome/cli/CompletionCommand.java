package matome.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The script by which bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand extends MatomeSubcommand {

    CompletionCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() {
        console().result(AutoComplete.bash("matome", root()).stripTrailing());
        return ExitStatus.DONE;
    }
}
