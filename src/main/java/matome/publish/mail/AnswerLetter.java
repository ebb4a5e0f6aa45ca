package matome.publish.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Enclosure;
import matome.model.Finding;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.model.Severity;
import matome.model.State;
import matome.model.SubmissionKey;
import matome.model.Unit;
import matome.settings.MailSettings;

/**
 * What came of a section's workbook, in words, with the marked workbook.
 *
 * @param file the workbook's path below the shared folder
 * @param answer where the marked workbook lies in output/; empty when there is none
 * @param enclosed the same, when the mail carries it
 */
public record AnswerLetter(
        MailSettings mail,
        Unit unit,
        State state,
        String file,
        String sha256,
        List<Finding> findings,
        Optional<String> answer,
        Optional<Enclosure> enclosed) {

    private static final Messages WORDS = Messages.japanese();

    /** The marked workbook has them all. */
    private static final int LISTED = 30;

    /** What is to be done, and the keys of its words. */
    private enum Kind {
        RETURNED("mail.answer.subject.returned", "mail.answer.title.returned", "mail.answer.opening.returned"),
        TO_BE_CONFIRMED("mail.answer.subject.confirm", "mail.answer.title.confirm", "mail.answer.opening.confirm"),
        ACCEPTED("mail.answer.subject.accepted", "mail.answer.title.accepted", "mail.answer.opening.accepted");

        private final String subject;
        private final String title;
        private final String opening;

        Kind(String subject, String title, String opening) {
            this.subject = subject;
            this.title = title;
            this.opening = opening;
        }
    }

    public AnswerLetter {
        findings = List.copyOf(findings);
    }

    public static String topic(SubmissionKey key) {
        return "answer " + key.year().value() + " " + key.phase() + " " + key.form() + " " + key.code();
    }

    /** How a workbook's answer stands: another outcome, or other bytes, are another answer. */
    public static String standing(State state, String sha256) {
        return state + " " + sha256;
    }

    /** Whether what a recipient was told last was that a workbook came back. */
    public static boolean wasReturned(Optional<String> told) {
        return told.filter(t -> t.startsWith(State.REJECTED.name())).isPresent();
    }

    public Letter to(String recipient) {
        MailBody body = body();
        String topic = topic(unit.key());
        return new Letter(
                MailKind.ANSWER,
                recipient,
                topic,
                Optional.of(topic.replace(' ', '.')),
                WORDS.text(kind().subject, whose(), what(), count()),
                body.text(),
                body.html(),
                enclosed.stream().toList(),
                Map.of(topic, standing(state, sha256)));
    }

    private Kind kind() {
        return state == State.REJECTED ? Kind.RETURNED : told().isEmpty() ? Kind.ACCEPTED : Kind.TO_BE_CONFIRMED;
    }

    private String whose() {
        return unit.section().isPresent()
                ? unit.name()
                : WORDS.text("mail.unit", unit.department().name(), unit.name());
    }

    private String what() {
        return unit.key().year().label() + " " + unit.key().phase().label();
    }

    private long count() {
        Severity severity = state == State.REJECTED ? Severity.ERROR : Severity.WARNING;
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Advice stays in the workbook. */
    private List<Finding> told() {
        return findings.stream().filter(f -> !f.isNote()).toList();
    }

    private MailBody body() {
        MailBody body = new MailBody(WORDS, WORDS.text(kind().title, whose(), what()));
        body.say(kind().opening, file);
        body.list("mail.answer.findings", lines(), told().size());
        if (kind() != Kind.ACCEPTED) {
            body.say(enclosed.isPresent() ? "mail.answer.attached" : "mail.answer.there");
            answer.ifPresent(a -> body.link(new Share(mail.share()).link(WORDS.text("mail.answer.file"), a)));
        }
        return body;
    }

    private List<String> lines() {
        List<Finding> told = told();
        List<String> lines = new ArrayList<>(
                told.stream().limit(LISTED).map(AnswerLetter::line).toList());
        if (told.size() > LISTED) {
            lines.add(WORDS.text("mail.answer.more", told.size() - LISTED));
        }
        return lines;
    }

    private static String line(Finding finding) {
        String where = Stream.concat(
                        finding.place().cell().stream().map(c -> WORDS.text("finding.cell", c)),
                        finding.place().no().stream().map(n -> WORDS.text("finding.no", n)))
                .collect(Collectors.joining());
        return WORDS.text(
                "finding.line",
                WORDS.text("severity." + finding.severity()),
                finding.code().code(),
                where + WORDS.problem(finding),
                WORDS.remedy(finding));
    }
}
