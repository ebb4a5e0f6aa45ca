package matome.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import matome.model.Letter;
import matome.model.MailKind;
import matome.publish.mail.RunLetter;
import matome.settings.MailSettings;
import matome.store.Database;
import matome.store.Outbox;
import matome.store.Told;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the operators when a job fails, once for one reason, and when the next run of it does not. */
final class Alarm {

    private final Database database;
    private final MailSettings mail;
    private final Outbox outbox;
    private final Told told;

    Alarm(Database database, MailSettings mail) {
        this.database = database;
        this.mail = mail;
        this.outbox = new Outbox(database);
        this.told = new Told(database);
    }

    /**
     * Puts into the outbox what the operators do not know yet.
     *
     * @param run how they are told of it
     * @param reasons why it failed; none when all went well
     */
    void ended(RunLetter run, List<String> reasons, Instant now) {
        List<Letter> letters = letters(run, reasons);
        new TransactionTemplate(new JdbcTransactionManager(database.source()))
                .executeWithoutResult(transaction -> letters.forEach(letter -> outbox.put(letter, run.run(), now)));
    }

    /** Whether an operator does not know yet how it ended. */
    boolean isNews(RunLetter run, List<String> reasons) {
        return !letters(run, reasons).isEmpty();
    }

    private List<Letter> letters(RunLetter run, List<String> reasons) {
        return mail.operators().stream()
                .flatMap(operator -> letter(run, operator, reasons).stream())
                .toList();
    }

    private Optional<Letter> letter(RunLetter run, String operator, List<String> reasons) {
        if (reasons.isEmpty()) {
            boolean failed = RunLetter.wasFailure(told.last(operator, run.topic()));
            return failed && mail.sends(MailKind.RECOVERY) ? Optional.of(run.recovery(operator)) : Optional.empty();
        }
        return Optional.of(run.failure(operator, reasons)).filter(f -> mail.sends(MailKind.FAILURE) && told.isNews(f));
    }
}
