package matome.job;

import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.publish.mail.RunLetter;
import matome.settings.MailSettings;
import matome.store.Outbox;
import matome.store.Told;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the operators when a run fails, once for one reason, and when the next one does not. */
final class Alarm {

    private static final Messages WORDS = Messages.japanese();

    private final Night night;
    private final MailSettings mail;
    private final Outbox outbox;
    private final Told told;

    Alarm(Night night, MailSettings mail) {
        this.night = night;
        this.mail = mail;
        this.outbox = new Outbox(night.database());
        this.told = new Told(night.database());
    }

    /**
     * To be told how a run ended.
     *
     * @param failure what stopped it; empty when it went to its end
     */
    void ended(Optional<Exception> failure) {
        List<String> reasons = reasons(failure);
        RunLetter letter = new RunLetter(
                night.settings().city(), night.id(), night.home().logs().toString());
        new TransactionTemplate(new JdbcTransactionManager(night.database().source()))
                .executeWithoutResult(transaction -> {
                    for (String operator : mail.operators()) {
                        tell(letter, operator, reasons);
                    }
                });
    }

    private void tell(RunLetter letter, String operator, List<String> reasons) {
        Optional<String> last = told.last(operator, RunLetter.TOPIC);
        if (reasons.isEmpty()) {
            if (RunLetter.wasFailure(last) && mail.sends(MailKind.RECOVERY)) {
                put(letter.recovery(operator));
            }
        } else if (mail.sends(MailKind.FAILURE)) {
            Letter failure = letter.failure(operator, reasons);
            if (told.isNews(failure)) {
                put(failure);
            }
        }
    }

    private void put(Letter letter) {
        outbox.put(letter, night.id(), night.clock().instant());
    }

    /** What went wrong that is no section's fault; nothing when all went well. */
    private List<String> reasons(Optional<Exception> failure) {
        List<String> reasons = new ArrayList<>();
        failure.ifPresent(f -> reasons.add(inWords(f)));
        night.tally().brokenDesigns().forEach(design -> reasons.add(design.text(WORDS)));
        if (night.tally().isPuzzled()) {
            reasons.add(WORDS.text("mail.failure.puzzled"));
        }
        return reasons;
    }

    private static String inWords(Exception failure) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .filter(FileSystemException.class::isInstance)
                .map(file -> ((FileSystemException) file).getFile())
                .filter(file -> file != null)
                .findFirst()
                .map(file -> WORDS.text("mail.failure.file", file))
                .orElseGet(() -> WORDS.text("mail.failure.stopped"));
    }
}
