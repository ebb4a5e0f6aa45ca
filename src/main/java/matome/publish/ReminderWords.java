package matome.publish;

import java.util.ArrayList;
import java.util.List;
import matome.model.Messages;

/** The reminders of a round, as texts to copy. */
final class ReminderWords {

    /** Whole texts for more sections than that would make the page heavy; every text is a file as well. */
    private static final int TEXTS = 40;

    /** A text to copy. */
    record Text(String id, String title, String text) {}

    private final String id;
    private final List<Reminder> reminders;
    private final Messages words;

    ReminderWords(String id, List<Reminder> reminders, Messages words) {
        this.id = id;
        this.reminders = reminders;
        this.words = words;
    }

    int count() {
        return reminders.size();
    }

    List<Text> texts() {
        ReminderText texts = new ReminderText(words);
        List<Text> all = new ArrayList<>();
        for (Reminder reminder : reminders.stream().limit(TEXTS).toList()) {
            all.add(new Text(id + "-t" + (all.size() + 1), title(reminder), texts.of(reminder)));
        }
        return all;
    }

    int unlisted() {
        return Math.max(0, reminders.size() - TEXTS);
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
