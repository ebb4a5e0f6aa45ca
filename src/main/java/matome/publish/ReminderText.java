package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import matome.model.Finding;
import matome.model.Messages;
import matome.publish.Reminder.Asked;

/** A reminder in words, ready to paste into a mail or a chat. It says nothing that changes from one day to the next. */
public final class ReminderText {

    /** More would not be read in a mail; the marked workbook has them all. */
    private static final int ERRORS = 5;

    private final Messages words;
    private final Days days;

    public ReminderText(Messages words) {
        this.words = words;
        this.days = new Days(words);
    }

    /** As Windows' own editor opens it best. */
    public byte[] bytes(Reminder reminder) {
        return ("\uFEFF" + of(reminder).replace("\n", "\r\n") + "\r\n").getBytes(UTF_8);
    }

    /** The subject, an empty line, the body. */
    String of(Reminder reminder) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("form.reminder.subject", subject(reminder)));
        parts.add(words.text(
                "form.reminder.dear",
                reminder.department().name(),
                reminder.section().name()));
        reminder.asked().forEach(asked -> parts.add(asked(reminder, asked)));
        parts.add(due(reminder));
        parts.add(words.text("form.reminder.place"));
        parts.add(words.text("form.reminder.regards"));
        return String.join("\n\n", parts);
    }

    private String subject(Reminder reminder) {
        String sheet = sheet(reminder);
        LocalDate due = reminder.due();
        if (reminder.isReturn()) {
            return words.text("form.reminder.subject.returned", sheet);
        }
        return reminder.overdue()
                ? words.text("form.reminder.subject.overdue", sheet, days.shortly(due))
                : words.text("form.reminder.subject.soon", sheet, days.shortly(due));
    }

    /** 令和元年度 目標管理シート（結果報告）. */
    private String sheet(Reminder reminder) {
        return words.text(
                "form.reminder.sheet", reminder.year().label(), reminder.phase().label());
    }

    private String due(Reminder reminder) {
        String day = days.fully(reminder.due());
        return reminder.overdue() ? words.text("form.reminder.due.passed", day) : words.text("form.reminder.due", day);
    }

    private String asked(Reminder reminder, Asked asked) {
        String what = words.text(
                "form.reminder.workbook",
                reminder.year().label(),
                asked.form().label(),
                reminder.phase().label());
        if (!asked.returned()) {
            return reminder.overdue()
                    ? words.text("form.reminder.overdue", what)
                    : words.text("form.reminder.soon", what);
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("form.reminder.returned", what));
        asked.errors().stream().limit(ERRORS).forEach(error -> lines.add(line(error)));
        if (asked.errors().size() > ERRORS) {
            lines.add(words.text("form.reminder.more", asked.errors().size() - ERRORS));
        }
        asked.answer().ifPresent(file -> lines.add(words.text("form.reminder.answer", file)));
        asked.inForce().ifPresent(n -> lines.add(words.text("form.reminder.in-force", n)));
        return String.join("\n", lines);
    }

    private String line(Finding error) {
        return words.text(
                "form.reminder.error", FindingLine.place(words, error) + words.problem(error), words.remedy(error));
    }
}
