package matome.job;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.FiscalYear;
import matome.model.Messages;
import matome.model.PublishedFile;
import matome.model.Sha256;
import matome.publish.OutputFolder;
import matome.publish.OutputNames;
import matome.publish.Reminder;
import matome.publish.ReminderText;
import matome.store.PublishedFiles;

/** The reminders as files. What a person made of one stays until there is another thing to say. */
final class ReminderTray {

    private final Night night;
    private final OutputFolder output;
    private final PublishedFiles published;
    private final ReminderText texts = new ReminderText(Messages.japanese());

    ReminderTray(Night night) {
        this.night = night;
        this.output = new OutputFolder(night.home().output());
        this.published = new PublishedFiles(night.database());
    }

    /** Lays down a year's reminders and takes away those that are answered. */
    void keep(FiscalYear year, List<Reminder> reminders) throws IOException {
        if (!night.scope().covers(year)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Reminder reminder : reminders) {
            String name = name(reminder);
            names.add(name);
            lay(name, texts.bytes(reminder));
        }
        for (PublishedFile file : published.under(OutputNames.reminders(year))) {
            if (!names.contains(file.name())) {
                clear(file);
            }
        }
    }

    /** Sections of one name in two departments have a file each. */
    String name(Reminder reminder) {
        long sharers = night.settings().organization(reminder.year()).orElseThrow().departments().stream()
                .flatMap(d -> d.sections().stream())
                .filter(s -> OutputNames.isOneFile(s.name(), reminder.section().name()))
                .count();
        return OutputNames.reminder(reminder.year(), reminder.department(), reminder.section(), sharers > 1);
    }

    private void lay(String name, byte[] bytes) throws IOException {
        String sha256 = Sha256.of(bytes);
        Optional<PublishedFile> before = published.find(name);
        boolean said = before.filter(b -> b.sha256().equals(sha256)).isPresent();
        if (!said || output.sha256(name).isEmpty()) {
            output.write(name, bytes)
                    .ifPresent(beside -> night.tally()
                            .inUse(night.home().output().relativize(beside).toString()));
            published.put(new PublishedFile(name, sha256, sha256), night.id());
        }
    }

    private void clear(PublishedFile file) throws IOException {
        boolean ours = output.sha256(file.name())
                .filter(now -> !now.equals(file.sha256()))
                .isEmpty();
        if (!ours || output.remove(file.name())) {
            published.forget(file.name());
        }
    }
}
