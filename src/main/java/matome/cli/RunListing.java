package matome.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import matome.model.Run;
import matome.model.State;

/** Past runs, by what they did. */
final class RunListing {

    private final Console console;
    private final DateTimeFormatter seconds;

    RunListing(Console console, ZoneId zone) {
        this.console = console;
        this.seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    void write(List<Run> runs, Format format) {
        new Listing<Run>(console)
                .column("run", Run::id)
                .column("job", Run::job)
                .column("started", r -> seconds.format(r.started()))
                .column(
                        "runState",
                        r -> format == Format.JSON
                                ? r.state().name()
                                : console.messages().text("run." + r.state()))
                .column("accepted", r -> count(r, State.ACCEPTED))
                .column("rejected", r -> count(r, State.REJECTED))
                .column("unchanged", r -> count(r, State.UNCHANGED))
                .column("deferred", r -> count(r, State.DEFERRED))
                .column("ignored", r -> count(r, State.IGNORED))
                .column("published", Run::published)
                .column("seconds", RunListing::seconds)
                .write(runs, format);
    }

    private static int count(Run run, State state) {
        return run.files().getOrDefault(state, 0);
    }

    private static Optional<Double> seconds(Run run) {
        return run.ended()
                .map(e -> Math.round(Duration.between(run.started(), e).toMillis() / 100.0) / 10.0);
    }
}
