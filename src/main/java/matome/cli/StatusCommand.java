package matome.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.ClosedEdition;
import matome.model.Printed;
import matome.model.Revision;
import matome.model.SubmissionStatus;
import matome.publish.StatusWords;
import matome.settings.Settings;
import matome.store.Answers;
import matome.store.Database;
import matome.store.Editions;
import matome.store.SubmissionStatuses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who has handed in, who is late, who got it back. */
@Command(name = "status")
final class StatusCommand extends MatomeSubcommand {

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private Format format = Format.TABLE;

    StatusCommand(MatomeCommand matome) {
        super(matome);
    }

    @Override
    ExitStatus run() throws Exception {
        Settings settings = settings();
        LocalDate today = today(settings);
        try (Database database = Database.look(home().database())) {
            SubmissionStatuses statuses = new SubmissionStatuses(database, settings);
            List<SubmissionStatus> rows = knownYear(settings, year)
                    .map(y -> statuses.current(y, today))
                    .orElseGet(() -> statuses.current(today));
            listing(settings.zone()).write(rows, format);
            if (format == Format.TABLE) {
                new Editions(database)
                        .newest().stream().filter(ClosedEdition::complete).forEach(this::sayClosed);
                Predicate<String> stillThere = StillThere.in(home().input());
                new AnswerLines(console())
                        .print(new Answers(database)
                                .open().stream()
                                        .filter(a -> stillThere.test(a.file()))
                                        .toList());
            }
        }
        return ExitStatus.DONE;
    }

    private void sayClosed(ClosedEdition edition) {
        console()
                .say(
                        "status.closed",
                        edition.year().label(),
                        edition.edition().text(messages()),
                        Printed.day(edition.day(), messages()));
    }

    private Listing<SubmissionStatus> listing(ZoneId zone) {
        StatusWords words = new StatusWords(messages(), zone);
        Listing<SubmissionStatus> listing = new Listing<SubmissionStatus>(console())
                .column(
                        "fiscalYear",
                        s -> format == Format.JSON ? s.year().value() : s.year().label())
                .column(
                        "phase",
                        s -> format == Format.JSON
                                ? s.phase().name()
                                : s.phase().label())
                .column("department", s -> s.department().name())
                .column("section", SubmissionStatus::unit)
                .column("state", s -> format == Format.JSON ? code(s) : words.state(s))
                .column("submittedAt", s -> format == Format.JSON ? exactly(s, zone) : words.submitted(s))
                .column("revision", s -> s.latest().map(Revision::number))
                .column("revisionInForce", s -> s.inForce().map(Revision::number))
                .column("errors", s -> s.latest().map(Revision::errors))
                .column("warnings", s -> s.latest().map(Revision::warnings))
                .column("due", s -> s.due().map(LocalDate::toString))
                .column("daysLate", SubmissionStatus::daysLate)
                .column("file", s -> s.latest().map(Revision::file));
        return format == Format.JSON ? listing.column("closed", SubmissionStatus::closed) : listing;
    }

    private static Optional<String> exactly(SubmissionStatus status, ZoneId zone) {
        return status.latest()
                .map(r -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        r.submitted().atZone(zone)));
    }

    private static String code(SubmissionStatus status) {
        Optional<String> state = status.latest().map(r -> r.state().name().toLowerCase(Locale.ROOT));
        return state.orElse("missing");
    }
}
