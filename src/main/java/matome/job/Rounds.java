package matome.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.FiscalYear;
import matome.model.Outcome;
import matome.model.Phase;
import matome.model.Revision;
import matome.model.Section;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.publish.Expected;
import matome.publish.Link;
import matome.publish.Papers;
import matome.publish.Reminder;
import matome.publish.Round;
import matome.settings.Period;
import org.jspecify.annotations.Nullable;

/** The years at work, each with what is expected and what came of it, and with its reminders laid down. */
final class Rounds {

    private final Night night;
    private final Map<SubmissionKey, DueAnswer> answers;
    private final Waiting waiting;
    private final Links links;
    private final ReminderTray tray;
    private final LocalDate today;

    Rounds(Night night, Map<SubmissionKey, DueAnswer> answers, Waiting waiting, Links links, LocalDate today) {
        this.night = night;
        this.answers = answers;
        this.waiting = waiting;
        this.links = links;
        this.today = today;
        this.tray = new ReminderTray(night);
    }

    /** One year. */
    Round of(FiscalYear year, List<SubmissionStatus> statuses, Papers papers) throws IOException {
        Phase phase = statuses.get(0).phase();
        Period period = night.settings().period(year, phase).orElseThrow();
        List<Reminder> reminders = remind(year, statuses);
        List<Expected> expected = new ArrayList<>();
        for (SubmissionStatus status : statuses) {
            @Nullable DueAnswer answer = answers.get(status.key());
            expected.add(new Expected(
                    status,
                    answer == null
                            ? List.of()
                            : answer.slip().findings().stream()
                                    .filter(f -> !f.isNote())
                                    .toList(),
                    waiting.mayBe(status),
                    files(status, answer, reminders)));
        }
        return new Round(year, phase, period.open(), period.due(), expected, reminders, papers);
    }

    /** Lays a year's reminders down. */
    List<Reminder> remind(FiscalYear year, List<SubmissionStatus> statuses) throws IOException {
        List<Reminder> reminders = new Reminders(answers, waiting, links, today).of(statuses);
        tray.keep(year, reminders);
        return reminders;
    }

    private List<Link> files(SubmissionStatus status, @Nullable DueAnswer answer, List<Reminder> reminders) {
        return Links.those(List.of(
                status.latest().flatMap(r -> links.input("form.link.workbook", r.file())),
                olderInForce(status),
                answer == null ? Optional.empty() : answer(answer),
                reminders.stream()
                        .filter(r -> isAskedFor(status, r.section()))
                        .findFirst()
                        .flatMap(r -> links.output("form.link.reminder", tray.name(r)))));
    }

    private Optional<Link> answer(DueAnswer answer) {
        boolean returned = answer.slip().state() == State.REJECTED;
        return Outcome.wantsAnswer(answer.slip().state(), answer.slip().findings())
                ? links.answer(returned ? "form.link.returned" : "form.link.confirmation", answer.stem())
                : Optional.empty();
    }

    /** What is in force, when it is another file than the one that was sent back. */
    private Optional<Link> olderInForce(SubmissionStatus status) {
        Optional<String> newest = status.latest().map(Revision::file);
        return status.inForce()
                .map(Revision::file)
                .filter(file -> !newest.equals(Optional.of(file)))
                .flatMap(file -> links.input("form.link.in-force", file));
    }

    private static boolean isAskedFor(SubmissionStatus status, Section section) {
        return status.section()
                .map(section::equals)
                .orElseGet(
                        () -> section.lead() && status.department().sections().contains(section));
    }
}
