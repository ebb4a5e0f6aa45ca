package matome.publish.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.model.Run;

/**
 * Tells the operators that a job failed, and that the run after it did not.
 *
 * @param run the number of the run
 * @param logs where they find more
 */
public record RunLetter(String city, String job, long run, String logs) {

    private static final Messages WORDS = Messages.japanese();
    private static final String FAILED = "FAILED";
    /** More than these are found in the log. */
    private static final int REASONS = 20;

    /** By which it is known what they were told last. */
    public String topic() {
        return isNight() ? "run" : "run." + job;
    }

    private boolean isNight() {
        return job.equals(Run.NIGHTLY);
    }

    public static boolean wasFailure(Optional<String> told) {
        return told.filter(t -> t.startsWith(FAILED)).isPresent();
    }

    public Letter failure(String recipient, List<String> reasons) {
        String title = isNight() ? "mail.failure.title" : "mail.failure.backup-title";
        MailBody body = new MailBody(WORDS, WORDS.text(title, run))
                .list("mail.failure.reasons", first(reasons))
                .say(isNight() ? "mail.failure.log" : "mail.failure.backup-log", logs)
                .say("mail.failure.once");
        String subject = isNight() ? "mail.failure.subject" : "mail.failure.backup-subject";
        return letter(MailKind.FAILURE, recipient, subject, body, FAILED + " " + reasons);
    }

    private static List<String> first(List<String> reasons) {
        if (reasons.size() <= REASONS) {
            return reasons;
        }
        return Stream.concat(
                        reasons.stream().limit(REASONS),
                        Stream.of(WORDS.text("mail.failure.more", reasons.size() - REASONS)))
                .toList();
    }

    public Letter recovery(String recipient) {
        String title = isNight() ? "mail.recovery.title" : "mail.recovery.backup-title";
        MailBody body = new MailBody(WORDS, WORDS.text(title, run)).say("mail.recovery.opening");
        String subject = isNight() ? "mail.recovery.subject" : "mail.recovery.backup-subject";
        return letter(MailKind.RECOVERY, recipient, subject, body, "DONE");
    }

    private Letter letter(MailKind kind, String recipient, String subject, MailBody body, String standing) {
        return new Letter(
                kind,
                recipient,
                topic(),
                Optional.of(isNight() ? "runs" : topic()),
                WORDS.text(subject, run, city),
                body.text(),
                body.html(),
                List.of(),
                Map.of(topic(), standing));
    }
}
