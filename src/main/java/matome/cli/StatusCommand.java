package matome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.intake.SharedFile;
import matome.intake.SharedFolder;
import matome.model.Answer;
import matome.model.Revision;
import matome.model.SubmissionStatus;
import matome.settings.Settings;
import matome.store.Answers;
import matome.store.Database;
import matome.store.SubmissionStatuses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who has handed in, who is late, who got it back. */
@Command(name = "status")
final class StatusCommand extends MatomeSubcommand {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
                new AnswerLines(console()).print(stillThere(new Answers(database).open()));
            }
        }
        return ExitStatus.DONE;
    }

    /** A file that was taken away since needs no answer. */
    private List<Answer> stillThere(List<Answer> answers) throws IOException {
        if (!Files.isDirectory(home().input())) {
            return answers;
        }
        Set<String> names = new SharedFolder(home().input())
                .look().files().stream().map(SharedFile::name).collect(Collectors.toSet());
        return answers.stream().filter(a -> names.contains(a.file())).toList();
    }

    private Listing<SubmissionStatus> listing(ZoneId zone) {
        return new Listing<SubmissionStatus>(console())
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
                .column("state", s -> format == Format.JSON ? code(s) : word(s))
                .column("submittedAt", s -> s.latest().map(r -> time(r, zone)))
                .column("revision", s -> s.latest().map(Revision::number))
                .column("revisionInForce", s -> s.inForce().map(Revision::number))
                .column("errors", s -> s.latest().map(Revision::errors))
                .column("warnings", s -> s.latest().map(Revision::warnings))
                .column("due", s -> s.due().map(LocalDate::toString))
                .column("daysLate", SubmissionStatus::daysLate)
                .column("file", s -> s.latest().map(Revision::file));
    }

    private String time(Revision revision, ZoneId zone) {
        ZonedDateTime submitted = revision.submitted().atZone(zone);
        return format == Format.JSON
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(submitted)
                : MINUTES.format(submitted);
    }

    private static String code(SubmissionStatus status) {
        Optional<String> state = status.latest().map(r -> r.state().name().toLowerCase(Locale.ROOT));
        return state.orElse("missing");
    }

    private String word(SubmissionStatus status) {
        return status.latest()
                .map(r -> messages().text("state." + r.state()))
                .orElseGet(() -> messages().text("state.MISSING"));
    }
}
