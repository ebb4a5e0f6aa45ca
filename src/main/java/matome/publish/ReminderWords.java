package matome.publish;

import java.util.ArrayList;
import java.util.List;
import matome.model.Messages;

/** The reminders of a round, as texts to copy. */
final class ReminderWords {

    /** A text to copy. */
    record Text(String id, String title, String text) {}

    private final String id;
    private final List<Reminder> reminders;
    private final Detail detail;
    private final Messages words;

    ReminderWords(String id, List<Reminder> reminders, Detail detail, Messages words) {
        this.id = id;
        this.reminders = reminders;
        this.detail = detail;
        this.words = words;
    }

    int count() {
        return reminders.size();
    }

    /** Every text is a file as well. */
    List<Text> texts() {
        ReminderText texts = new ReminderText(words);
        List<Text> all = new ArrayList<>();
        for (Reminder reminder : reminders.stream().limit(detail.texts()).toList()) {
            all.add(new Text(id + "-t" + (all.size() + 1), title(reminder), texts.of(reminder)));
        }
        return all;
    }

    int unlisted() {
        return Math.max(0, reminders.size() - detail.texts());
    }

    private String title(Reminder reminder) {
        String kind = reminder.isReturn()
                ? "form.morning.reminder.returned"
                : reminder.overdue() ? "form.morning.reminder.overdue" : "form.morning.reminder.soon";
        return words.text(
                "form.morning.reminder",
                reminder.department().name(),
                reminder.section().name(),
                words.text(kind));
    }
}
