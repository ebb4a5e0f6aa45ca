package matome.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.Key;

/** Whether the departments that the mail is for are departments of any year. */
final class MailChecks {

    private MailChecks() {}

    static void run(Block top, Map<FiscalYear, OrganizationYear> years) {
        top.block("mail").map(mail -> mail.blockOrNone("managers")).ifPresent(managers -> {
            Set<String> names = words(years, OrganizationRow::department);
            Set<Key> known = Stream.concat(names.stream(), words(years, OrganizationRow::departmentCode).stream())
                    .map(Key::of)
                    .collect(Collectors.toSet());
            managers.keys().stream()
                    .filter(key -> !known.contains(Key.of(key.text())))
                    .forEach(key -> refuse(key, names));
        });
    }

    private static void refuse(Value key, Set<String> names) {
        Optional<String> meant = Suggestion.nearest(key.text(), names);
        key.fault(SettingsProblem.DEPARTMENT_UNKNOWN, key.text(), meant.orElseGet(() -> String.join("、", names)));
    }

    private static Set<String> words(Map<FiscalYear, OrganizationYear> years, Function<OrganizationRow, String> word) {
        return years.values().stream()
                .flatMap(year -> year.rows().stream())
                .map(word)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
