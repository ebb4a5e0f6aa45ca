package matome.cli;

import java.nio.file.Path;
import java.util.List;
import matome.job.backup.Restore;
import matome.job.backup.RestoreOutcome;
import matome.job.backup.RestoreOutcome.Reason;
import matome.job.backup.RestoreOutcome.Refused;
import matome.job.backup.RestoreOutcome.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a backup back into a home. */
@Command(name = "restore")
final class RestoreCommand extends MatomeSubcommand {

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--replace")
    private boolean replace;

    RestoreCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        requireReadable(List.of(file));
        RestoreOutcome outcome =
                new Restore(home(), console().clock(), replace).from(console().resolve(file));
        if (outcome instanceof Refused refused) {
            console().complain("restore." + refused.reason(), refused.fact());
            return status(refused.reason());
        }
        say((Restored) outcome);
        return ExitStatus.DONE;
    }

    private static ExitStatus status(Reason reason) {
        return switch (reason) {
            case LOCKED -> ExitStatus.LOCKED;
            case OCCUPIED, NOT_A_BACKUP -> ExitStatus.WRONG_USAGE;
            case DAMAGED, NEWER -> ExitStatus.FAILED;
        };
    }

    private void say(Restored restored) {
        console()
                .say(
                        "restore.done",
                        home().root(),
                        restored.manifest().made(),
                        restored.manifest().program());
        console().say(restored.settings() ? "restore.settings" : "restore.settings-kept");
        restored.aside().ifPresent(folder -> console().say("restore.aside", folder));
        console().say("restore.next", home().root(), home().input());
    }
}
