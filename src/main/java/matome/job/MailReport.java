package matome.job;

import java.util.List;
import java.util.Optional;
import matome.model.OutboxMail;

/**
 * What became of a night's mails.
 *
 * @param sent how many the server took, or were put into a folder
 * @param waiting how many the next run tries again
 * @param refused those that the server wants no more
 * @param unsure those that may or may not have arrived; they are not sent again
 * @param folder where they went instead of being sent
 */
public record MailReport(
        int sent, int waiting, List<OutboxMail> refused, List<OutboxMail> unsure, Optional<String> folder) {

    public MailReport {
        refused = List.copyOf(refused);
        unsure = List.copyOf(unsure);
    }
}
