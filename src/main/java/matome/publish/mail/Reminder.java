package matome.publish.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.model.SubmissionStatus;
import matome.publish.Days;
import matome.settings.MailSettings;

/** Tells a section that its workbook is due, on the days that the city chose. Its words stay true when it arrives late. */
public record Reminder(MailSettings mail, SubmissionStatus status, LocalDate today) {

    private static final Messages WORDS = Messages.japanese();
    private static final Days DAYS = new Days(WORDS);

    /** Whether today is one of the days, and somebody still waits for it. */
    public boolean isDue() {
        return isWaitedFor()
                && status.due()
                        .map(due -> ChronoUnit.DAYS.between(today, due))
                        .filter(days -> mail.reminders().contains(days.intValue()))
                        .isPresent();
    }

    /** Whether nothing was accepted yet and it may still come. */
    public boolean isWaitedFor() {
        return status.inForce().isEmpty() && !status.closed();
    }

    /** By which all reminders of one workbook are known. */
    public String about() {
        return "reminder " + status.year().value() + " " + status.phase() + " " + Standings.name(status);
    }

    public Letter to(String recipient) {
        LocalDate due = status.due().orElseThrow();
        boolean over = today.isAfter(due);
        MailBody body = body(due, over);
        return new Letter(
                MailKind.REMINDER,
                recipient,
                about(),
                Optional.of("reminder." + status.year().value() + "."
                        + Standings.name(status).replace(' ', '.')),
                WORDS.text(
                        over ? "mail.reminder.subject.over" : "mail.reminder.subject",
                        status.year().label(),
                        status.phase().label(),
                        status.unit(),
                        DAYS.fully(due)),
                body.text(),
                body.html(),
                List.of(),
                Map.of(about() + " " + due, today.toString()));
    }

    private MailBody body(LocalDate due, boolean over) {
        String what = status.year().label() + " " + status.phase().label();
        String whose = WORDS.text("mail.unit", status.department().name(), status.unit());
        return new MailBody(WORDS, WORDS.text("mail.reminder.title", what, whose))
                .say(over ? "mail.reminder.over" : "mail.reminder.opening", what, DAYS.fully(due))
                .say(status.latest().isPresent() ? "mail.reminder.returned" : "mail.reminder.how");
    }
}
