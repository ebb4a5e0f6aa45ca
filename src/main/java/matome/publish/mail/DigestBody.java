package matome.publish.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import matome.model.Messages;
import matome.model.SubmissionStatus;
import matome.publish.Days;
import matome.settings.MailSettings;

/** What a digest says beneath its subject: what changed, who is missing, where the whole list lies. */
record DigestBody(MailSettings mail, List<SubmissionStatus> statuses, LocalDate today) {

    private static final Messages WORDS = Messages.japanese();
    private static final Days DAYS = new Days(WORDS);

    DigestBody {
        statuses = List.copyOf(statuses);
    }

    /**
     * The body.
     *
     * @param told how all stood in the recipient's last digest
     */
    MailBody of(String subject, Optional<String> told) {
        String title = WORDS.text(
                "mail.digest.title",
                statuses.get(0).year().label(),
                statuses.get(0).phase().label(),
                DAYS.fully(today));
        MailBody body = new MailBody(WORDS, title);
        body.say("mail.digest.opening", subject.replaceFirst("^【[^】]*】", ""));
        statuses.get(0).due().ifPresent(due -> body.say("mail.digest.due-day", DAYS.fully(due)));
        told.ifPresent(before -> body.list("mail.digest.changes", changes(before)));
        body.list("mail.digest.returned", names(Digest::isReturned));
        body.list("mail.digest.missing", names(Digest::isMissing));
        body.list("mail.digest.departments", departments());
        return body.link(new Share(mail.share()).link(WORDS.text("mail.digest.page"), "index.html"));
    }

    private List<String> changes(String before) {
        Map<String, String> then = Standings.parse(before);
        List<String> changes = new ArrayList<>();
        for (SubmissionStatus status : statuses) {
            String was = then.getOrDefault(Standings.name(status), "MISSING");
            String is = Standings.standing(status);
            if (!was.equals(is)) {
                changes.add(WORDS.text(
                        "mail.digest.change",
                        name(status),
                        WORDS.text(Standings.word(was)),
                        WORDS.text(Standings.word(is))));
            }
        }
        return changes;
    }

    private List<String> names(Predicate<SubmissionStatus> kind) {
        return statuses.stream().filter(kind).map(DigestBody::name).toList();
    }

    private static String name(SubmissionStatus status) {
        return WORDS.text("mail.unit", status.department().name(), status.unit());
    }

    private List<String> departments() {
        Map<String, List<SubmissionStatus>> byDepartment = statuses.stream()
                .collect(Collectors.groupingBy(s -> s.department().name(), LinkedHashMap::new, Collectors.toList()));
        if (byDepartment.size() == 1) {
            return List.of();
        }
        return byDepartment.entrySet().stream()
                .map(d -> WORDS.text(
                        "mail.digest.department",
                        d.getKey(),
                        Digest.sections(d.getValue()).stream()
                                .filter(s -> !Digest.isMissing(s) && !Digest.isReturned(s))
                                .count(),
                        Digest.sections(d.getValue()).size()))
                .toList();
    }
}
