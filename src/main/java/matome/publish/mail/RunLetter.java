package matome.publish.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;

/**
 * Tells the operators that a run failed, and that the one after it did not.
 *
 * @param logs where they find more
 */
public record RunLetter(String city, long run, String logs) {

    /** By which it is known what they were told last. */
    public static final String TOPIC = "run";

    private static final Messages WORDS = Messages.japanese();
    private static final String FAILED = "FAILED";

    public static boolean wasFailure(Optional<String> told) {
        return told.filter(t -> t.startsWith(FAILED)).isPresent();
    }

    public Letter failure(String recipient, List<String> reasons) {
        MailBody body = new MailBody(WORDS, WORDS.text("mail.failure.title", run))
                .list("mail.failure.reasons", reasons)
                .say("mail.failure.log", logs)
                .say("mail.failure.once");
        return letter(MailKind.FAILURE, recipient, "mail.failure.subject", body, FAILED + " " + reasons);
    }

    public Letter recovery(String recipient) {
        MailBody body = new MailBody(WORDS, WORDS.text("mail.recovery.title", run)).say("mail.recovery.opening");
        return letter(MailKind.RECOVERY, recipient, "mail.recovery.subject", body, "DONE");
    }

    private Letter letter(MailKind kind, String recipient, String subject, MailBody body, String standing) {
        return new Letter(
                kind,
                recipient,
                TOPIC,
                Optional.of("runs"),
                WORDS.text(subject, run, city),
                body.text(),
                body.html(),
                List.of(),
                Map.of(TOPIC, standing));
    }
}
