package matome.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The words were well formed, but name something that is not there; the message is already in plain words. */
final class WrongUsage extends ParameterException {

    private static final long serialVersionUID = 1L;

    WrongUsage(CommandSpec command, String message) {
        super(command.commandLine(), message);
    }
}
