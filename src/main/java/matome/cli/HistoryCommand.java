package matome.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import matome.model.Run;
import matome.model.State;
import matome.settings.Settings;
import matome.store.Database;
import matome.store.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Past runs, by what they did. */
@Command(name = "history")
final class HistoryCommand extends MatomeSubcommand {

    @Option(names = "--last", paramLabel = "N", defaultValue = "30")
    private int last;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    HistoryCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        try (Database database = Database.look(home().database())) {
            listing(settings.zone()).write(new Runs(database).newest(last), format);
        }
        return ExitStatus.DONE;
    }

    private Listing<Run> listing(ZoneId zone) {
        DateTimeFormatter seconds =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
        return new Listing<Run>(console())
                .column("run", Run::id)
                .column("job", Run::job)
                .column("started", r -> seconds.format(r.started()))
                .column(
                        "runState",
                        r -> format == Format.JSON
                                ? r.state().name()
                                : messages().text("run." + r.state()))
                .column("accepted", r -> count(r, State.ACCEPTED))
                .column("rejected", r -> count(r, State.REJECTED))
                .column("unchanged", r -> count(r, State.UNCHANGED))
                .column("deferred", r -> count(r, State.DEFERRED))
                .column("ignored", r -> count(r, State.IGNORED))
                .column("published", Run::published)
                .column("seconds", HistoryCommand::seconds);
    }

    private static int count(Run run, State state) {
        return run.files().getOrDefault(state, 0);
    }

    private static Optional<Double> seconds(Run run) {
        return run.ended()
                .map(e -> Math.round(Duration.between(run.started(), e).toMillis() / 100.0) / 10.0);
    }
}
