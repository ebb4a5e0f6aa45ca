package matome.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.model.Department;
import matome.model.Key;
import matome.model.MailKind;

/**
 * Which mails are sent, to whom, and how.
 *
 * @param coordinators who get the digest
 * @param operators who get told that a run failed
 * @param managers who get a department's PDFs, by its name or code
 * @param kinds what is sent at all
 * @param reminders how many days before the due date a section is reminded; below zero it is after
 * @param attachmentBytes what one mail may carry; what is more is linked to
 * @param share how readers get to output/; empty when nobody said
 */
public record MailSettings(
        MailServer server,
        MailAddress from,
        List<String> coordinators,
        List<String> operators,
        Map<Key, List<String>> managers,
        Set<MailKind> kinds,
        List<Integer> reminders,
        long attachmentBytes,
        Optional<String> share) {

    public MailSettings {
        coordinators = List.copyOf(coordinators);
        operators = List.copyOf(operators);
        managers = Map.copyOf(managers);
        kinds = Set.copyOf(kinds);
        reminders = List.copyOf(reminders);
    }

    public boolean sends(MailKind kind) {
        return kinds.contains(kind);
    }

    /** Who get a department's PDFs. */
    public List<String> managers(Department department) {
        List<String> byName = managers.get(Key.of(department.name()));
        List<String> byCode = managers.get(Key.of(department.code()));
        return byName != null ? byName : byCode != null ? byCode : List.of();
    }
}
