package matome.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.FiscalYear;
import matome.model.Form;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Phase;
import matome.model.Section;
import matome.model.SubmissionKey;
import matome.model.SubmissionStatus;
import matome.model.Unit;
import matome.publish.mail.Digest;
import matome.publish.mail.Reminder;
import matome.settings.MailSettings;
import matome.store.Outbox;
import matome.store.SubmissionStatuses;
import matome.store.Told;

/** The letters that are due tonight: what their recipients do not know yet. */
final class Correspondence {

    /** One year's phase. */
    private record Part(FiscalYear year, Phase phase) {}

    private final Night night;
    private final MailSettings mail;
    private final Outbox outbox;
    private final Told told;
    private final LocalDate today;
    private final List<SubmissionStatus> statuses;

    Correspondence(Night night, MailSettings mail) {
        this.night = night;
        this.mail = mail;
        this.outbox = new Outbox(night.database());
        this.told = new Told(night.database());
        this.today = night.today();
        this.statuses = new SubmissionStatuses(night.database(), night.settings())
                .current(today).stream()
                        .filter(s -> night.scope().covers(s.year()))
                        .toList();
    }

    List<Letter> due(Worklist worklist, CityYears years) throws IOException {
        List<Letter> letters = new ArrayList<>();
        if (mail.sends(MailKind.ANSWER)) {
            letters.addAll(new MailedAnswers(night, mail, today).due(worklist));
        }
        letters.addAll(reminders());
        if (mail.sends(MailKind.REPORTS)) {
            letters.addAll(new MailedReports(night, mail, statuses).due(years));
        }
        if (mail.sends(MailKind.DIGEST)) {
            letters.addAll(digests());
        }
        return letters;
    }

    private List<Letter> digests() {
        List<Letter> letters = new ArrayList<>();
        for (List<SubmissionStatus> part : parts()) {
            FiscalYear year = part.get(0).year();
            long phases = statuses.stream()
                    .filter(s -> s.year().equals(year))
                    .map(SubmissionStatus::phase)
                    .distinct()
                    .count();
            Digest digest = new Digest(mail, part, phases > 1, today);
            for (String coordinator : mail.coordinators()) {
                digest.to(
                                coordinator,
                                told.last(coordinator, digest.topic()),
                                told.last(coordinator, digest.dayTopic()))
                        .ifPresent(letters::add);
            }
        }
        return letters;
    }

    private List<List<SubmissionStatus>> parts() {
        return List.copyOf(statuses.stream()
                .collect(Collectors.groupingBy(
                        s -> new Part(s.year(), s.phase()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private List<Letter> reminders() {
        return statuses.stream()
                .map(status -> new Reminder(mail, status, today))
                .filter(Reminder::isDue)
                .flatMap(reminder -> addresses(reminder.status()).map(reminder::to))
                .filter(told::isNews)
                .toList();
    }

    private Stream<String> addresses(SubmissionStatus status) {
        Form form = status.section().isPresent() ? Form.GOAL_SHEET : Form.DEPARTMENT_PROFILE;
        String code =
                status.section().map(Section::code).orElse(status.department().code());
        SubmissionKey key = new SubmissionKey(status.year(), status.phase(), form, code);
        return night.settings().addresses(new Unit(key, status.department(), status.section())).stream();
    }

    /** A reminder that could not be sent before its workbook came, or before the end, is not true any more. */
    void withdrawReminders() {
        for (SubmissionStatus status : statuses) {
            Reminder reminder = new Reminder(mail, status, today);
            if (!reminder.isWaitedFor()) {
                addresses(status)
                        .forEach(address -> outbox.withdraw(
                                MailKind.REMINDER,
                                address,
                                reminder.about(),
                                night.clock().instant()));
            }
        }
    }
}
