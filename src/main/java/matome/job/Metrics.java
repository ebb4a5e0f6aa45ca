package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Run;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.store.Runs;

/** work/metrics.prom, for Prometheus: the text format of node_exporter's textfile collector. */
final class Metrics {

    /** One measurement; its labels are words of ours and need no escapes. */
    private record Sample(String labels, double value) {}

    private final Runs runs;
    private final List<SubmissionStatus> statuses;
    private final StringBuilder text = new StringBuilder();

    Metrics(Runs runs, List<SubmissionStatus> statuses) {
        this.runs = runs;
        this.statuses = statuses;
    }

    /** Whole or not at all, for the collector reads when it likes. */
    void write(Path work) throws IOException {
        Path file = work.resolve("metrics.prom");
        Path writing = work.resolve("metrics.prom.tmp");
        Files.writeString(writing, text());
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    String text() {
        List<Run> newest = runs.newestOfEach();
        howTheyEnded(newest);
        whatTheyDid(newest);
        whoHandedIn();
        return text.toString();
    }

    private void howTheyEnded(List<Run> newest) {
        gauge(
                "matome_last_run_timestamp_seconds",
                "When the last run of a job began.",
                newest.stream().map(r -> new Sample(job(r), r.started().getEpochSecond())));
        gauge(
                "matome_last_success_timestamp_seconds",
                "When a run of a job last came out well.",
                newest.stream()
                        .flatMap(r ->
                                runs.lastSuccess(r.job()).stream().map(t -> new Sample(job(r), t.getEpochSecond()))));
        gauge(
                "matome_last_run_success",
                "Whether the last run of a job came out well.",
                newest.stream().map(r -> new Sample(job(r), r.state() == Run.State.DONE ? 1 : 0)));
        gauge(
                "matome_last_run_duration_seconds",
                "How long the last run of a job took.",
                newest.stream().flatMap(r -> r.ended().stream().map(e -> new Sample(job(r), seconds(r, e)))));
    }

    private void whatTheyDid(List<Run> newest) {
        gauge(
                "matome_last_run_files",
                "Files that the last run of a job saw, by what became of them.",
                newest.stream().flatMap(Metrics::files));
        gauge(
                "matome_last_run_published_files",
                "Files that the last run of a job wrote.",
                newest.stream().map(r -> new Sample(job(r), r.published())));
    }

    private void whoHandedIn() {
        sections("matome_sections_expected", "Sections that have to hand in.", s -> true);
        sections(
                "matome_sections_in_force",
                "Sections of which a workbook was accepted.",
                s -> s.inForce().isPresent());
        sections(
                "matome_sections_late",
                "Sections past the due date of which none was accepted, while they are waited for.",
                SubmissionStatus::isOverdue);
    }

    private static double seconds(Run run, Instant end) {
        return Duration.between(run.started(), end).toMillis() / 1000.0;
    }

    private static String job(Run run) {
        return "job=\"" + run.job() + "\"";
    }

    private static Stream<Sample> files(Run run) {
        return Stream.of(State.values())
                .map(state -> new Sample(
                        job(run) + ",state=\"" + state.name().toLowerCase(Locale.ROOT) + "\"",
                        run.files().getOrDefault(state, 0)));
    }

    private void sections(String name, String help, Predicate<SubmissionStatus> counted) {
        Function<SubmissionStatus, String> labels = s -> "fiscal_year=\""
                + s.year().value() + "\",phase=\"" + s.phase().name().toLowerCase(Locale.ROOT) + "\"";
        gauge(
                name,
                help,
                statuses.stream()
                        .filter(s -> s.section().isPresent())
                        .collect(Collectors.groupingBy(
                                labels, TreeMap::new, Collectors.filtering(counted, Collectors.counting())))
                        .entrySet()
                        .stream()
                        .map(e -> new Sample(e.getKey(), e.getValue())));
    }

    /** A name without a measurement is left out. */
    private void gauge(String name, String help, Stream<Sample> samples) {
        List<Sample> all = new ArrayList<>(samples.toList());
        if (!all.isEmpty()) {
            text.append("# HELP ").append(name).append(' ').append(help).append('\n');
            text.append("# TYPE ").append(name).append(" gauge\n");
        }
        for (Sample sample : all) {
            text.append(name).append('{').append(sample.labels()).append("} ");
            text.append(number(sample.value())).append('\n');
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
