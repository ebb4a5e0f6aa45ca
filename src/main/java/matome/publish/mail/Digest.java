package matome.publish.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.model.State;
import matome.model.SubmissionStatus;
import matome.settings.MailSettings;

/**
 * 提出状況 of one year and phase, for the coordinators. The numbers are in the subject, which begins alike all year.
 *
 * @param statuses what is expected, one at least
 * @param severalPhases whether the year has another digest tonight
 */
public record Digest(MailSettings mail, List<SubmissionStatus> statuses, boolean severalPhases, LocalDate today) {

    private static final Messages WORDS = Messages.japanese();

    public Digest {
        statuses = List.copyOf(statuses);
    }

    /** What a recipient's last digest has to be looked up by. */
    public String topic() {
        return "digest " + first().year().value() + " " + first().phase();
    }

    /** Whether the day itself asks for a digest although nothing changed: it is due, or a reminder goes out. */
    private boolean isOnItsDay() {
        return statuses.stream().anyMatch(s -> s.inForce().isEmpty())
                && days().filter(d -> d == 0 || mail.reminders().contains(d.intValue()))
                        .isPresent();
    }

    /** The letter to one coordinator; empty when there is nothing to tell. */
    public Optional<Letter> to(String recipient, Optional<String> told, Optional<String> toldOn) {
        String standing = Standings.of(statuses);
        boolean changed = !told.equals(Optional.of(standing));
        boolean again = isOnItsDay() && !toldOn.equals(Optional.of(today.toString()));
        return changed || again ? Optional.of(letter(recipient, told, standing)) : Optional.empty();
    }

    /** What the day of the last digest is looked up by. */
    public String dayTopic() {
        return topic() + " day";
    }

    private Letter letter(String recipient, Optional<String> told, String standing) {
        MailBody body = body(told);
        return new Letter(
                MailKind.DIGEST,
                recipient,
                topic(),
                Optional.of("digest." + first().year().value()),
                subject(),
                body.text(),
                body.html(),
                List.of(),
                Map.of(topic(), standing, dayTopic(), today.toString()));
    }

    private SubmissionStatus first() {
        return statuses.get(0);
    }

    private Optional<Long> days() {
        return first().due().map(due -> ChronoUnit.DAYS.between(today, due));
    }

    private String subject() {
        List<SubmissionStatus> sections = sections(statuses);
        long returned = sections.stream().filter(Digest::isReturned).count();
        long missing = sections.stream().filter(Digest::isMissing).count();
        return WORDS.text(
                "mail.digest.subject",
                first().year().label(),
                severalPhases ? first().phase().label() + " " : "",
                sections.size() - returned - missing,
                sections.size(),
                counted("mail.digest.subject.returned", returned),
                counted("mail.digest.subject.missing", missing),
                returned + missing == 0 ? "" : due());
    }

    private static String counted(String key, long count) {
        return count == 0 ? "" : WORDS.text(key, count);
    }

    private String due() {
        return days().map(d -> d == 0
                        ? WORDS.text("mail.digest.due-today")
                        : d > 0 ? WORDS.text("mail.digest.due", d) : WORDS.text("mail.digest.overdue", -d))
                .orElse("");
    }

    private MailBody body(Optional<String> told) {
        String title = WORDS.text(
                "mail.digest.title", first().year().label(), first().phase().label(), MailDays.text(today));
        MailBody body = new MailBody(WORDS, title);
        body.say("mail.digest.opening", subject().replaceFirst("^【[^】]*】", ""));
        first().due().ifPresent(due -> body.say("mail.digest.due-day", MailDays.text(due)));
        told.ifPresent(before -> body.list("mail.digest.changes", changes(before)));
        body.list("mail.digest.returned", names(Digest::isReturned));
        body.list("mail.digest.missing", names(Digest::isMissing));
        body.list("mail.digest.departments", departments());
        return body.link(new Share(mail.share()).link(WORDS.text("mail.digest.page"), "index.html"));
    }

    private List<String> changes(String before) {
        Map<String, String> then = Standings.parse(before);
        List<String> changes = new ArrayList<>();
        for (SubmissionStatus status : statuses) {
            String was = then.getOrDefault(Standings.name(status), "MISSING");
            String is = Standings.standing(status);
            if (!was.equals(is)) {
                changes.add(WORDS.text(
                        "mail.digest.change",
                        name(status),
                        WORDS.text(Standings.word(was)),
                        WORDS.text(Standings.word(is))));
            }
        }
        return changes;
    }

    private List<String> names(Predicate<SubmissionStatus> kind) {
        return statuses.stream().filter(kind).map(Digest::name).toList();
    }

    private static String name(SubmissionStatus status) {
        return WORDS.text("mail.unit", status.department().name(), status.unit());
    }

    private List<String> departments() {
        Map<String, List<SubmissionStatus>> byDepartment = statuses.stream()
                .collect(Collectors.groupingBy(s -> s.department().name(), LinkedHashMap::new, Collectors.toList()));
        return byDepartment.entrySet().stream()
                .map(d -> WORDS.text(
                        "mail.digest.department",
                        d.getKey(),
                        sections(d.getValue()).stream()
                                .filter(s -> !isMissing(s) && !isReturned(s))
                                .count(),
                        sections(d.getValue()).size()))
                .toList();
    }

    private static List<SubmissionStatus> sections(List<SubmissionStatus> all) {
        return all.stream().filter(s -> s.section().isPresent()).toList();
    }

    private static boolean isReturned(SubmissionStatus status) {
        return status.latest().filter(r -> r.state() == State.REJECTED).isPresent();
    }

    private static boolean isMissing(SubmissionStatus status) {
        return status.latest().isEmpty();
    }
}
