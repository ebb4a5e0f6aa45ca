package matome.publish.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return statuses.stream().anyMatch(s -> s.inForce().isEmpty() && !s.closed())
                && days().filter(d -> d == 0 || mail.reminders().contains(d.intValue()))
                        .isPresent();
    }

    /** The letter to one coordinator; empty when there is nothing to tell. */
    public Optional<Letter> to(String recipient, Optional<String> told, Optional<String> toldOn) {
        String standing = Standings.of(statuses);
        boolean changed = told.map(before -> !before.equals(standing)).orElse(!first().closed());
        boolean again = isOnItsDay() && !toldOn.equals(Optional.of(today.toString()));
        return changed || again ? Optional.of(letter(recipient, told, standing)) : Optional.empty();
    }

    /** What the day of the last digest is looked up by. */
    public String dayTopic() {
        return topic() + " day";
    }

    private Letter letter(String recipient, Optional<String> told, String standing) {
        MailBody body = new DigestBody(mail, statuses, today).of(subject(), told);
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
                returned + missing == 0 || first().closed() ? "" : due());
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

    static List<SubmissionStatus> sections(List<SubmissionStatus> all) {
        return all.stream().filter(s -> s.section().isPresent()).toList();
    }

    static boolean isReturned(SubmissionStatus status) {
        return status.latest().filter(r -> r.state() == State.REJECTED).isPresent();
    }

    static boolean isMissing(SubmissionStatus status) {
        return status.latest().isEmpty();
    }
}
