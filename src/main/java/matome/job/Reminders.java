package matome.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Finding;
import matome.model.Revision;
import matome.model.Section;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.publish.Link;
import matome.publish.Reminder;
import matome.publish.Reminder.Asked;

/**
 * Which sections are to be reminded, and of what: a week before the due date and after it of what is missing, at any time
 * of what was sent back, as long as somebody waits for it. A department's 部の概要 is asked of its lead section.
 */
final class Reminders {

    private static final int DAYS_BEFORE = 7;

    private final Map<SubmissionKey, DueAnswer> answers;
    private final Waiting waiting;
    private final Links links;
    private final LocalDate today;

    Reminders(Map<SubmissionKey, DueAnswer> answers, Waiting waiting, Links links, LocalDate today) {
        this.answers = answers;
        this.waiting = waiting;
        this.links = links;
        this.today = today;
    }

    /** In the organisation's order. */
    List<Reminder> of(List<SubmissionStatus> statuses) {
        Map<Section, List<SubmissionStatus>> wanted = new LinkedHashMap<>();
        statuses.stream()
                .flatMap(status -> status.section().stream())
                .forEach(section -> wanted.put(section, new ArrayList<>()));
        for (SubmissionStatus status : statuses) {
            if (isWanted(status)) {
                addressee(status)
                        .ifPresent(section -> wanted.computeIfAbsent(section, s -> new ArrayList<>())
                                .add(status));
            }
        }
        return wanted.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> reminder(e.getKey(), e.getValue()))
                .toList();
    }

    private static Optional<Section> addressee(SubmissionStatus status) {
        return status.section()
                .or(() -> status.department().sections().stream()
                        .filter(Section::lead)
                        .findFirst());
    }

    private boolean isWanted(SubmissionStatus status) {
        Optional<LocalDate> due = status.due();
        if (due.isEmpty() || status.closed() || waiting.mayBe(status)) {
            return false;
        }
        return isReturned(status)
                || (status.latest().isEmpty() && !today.isBefore(due.get().minusDays(DAYS_BEFORE)));
    }

    private static boolean isReturned(SubmissionStatus status) {
        return status.latest().filter(r -> r.state() == State.REJECTED).isPresent();
    }

    private Reminder reminder(Section section, List<SubmissionStatus> wanted) {
        SubmissionStatus first = wanted.get(0);
        LocalDate due = first.due().orElseThrow();
        return new Reminder(
                first.year(),
                first.phase(),
                first.department(),
                section,
                due,
                today.isAfter(due),
                wanted.stream().map(this::asked).toList());
    }

    private Asked asked(SubmissionStatus status) {
        Optional<DueAnswer> answer =
                Optional.ofNullable(answers.get(status.key())).filter(a -> isReturned(status));
        return new Asked(
                status.key().form(),
                isReturned(status),
                status.inForce().map(Revision::number),
                answer.flatMap(this::lying),
                answer.map(Reminders::errors).orElse(List.of()));
    }

    private Optional<String> lying(DueAnswer answer) {
        return links.answer("form.link.returned", answer.stem()).map(Link::path);
    }

    private static List<Finding> errors(DueAnswer answer) {
        return answer.slip().findings().stream().filter(Finding::isError).toList();
    }
}
