package matome.publish.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matome.model.Department;
import matome.model.Enclosure;
import matome.model.FiscalYear;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.Messages;
import matome.model.SubmissionStatus;
import matome.settings.MailSettings;

/**
 * A department's PDFs that changed, for its manager; what is too large for a mail is linked to.
 *
 * @param statuses how the department's workbooks stand
 */
public record ReportsLetter(
        MailSettings mail, FiscalYear year, Department department, List<SubmissionStatus> statuses) {

    private static final Messages WORDS = Messages.japanese();

    public ReportsLetter {
        statuses = List.copyOf(statuses);
    }

    /** What is looked up to say which sections changed. */
    public String topic() {
        return "reports " + year.value() + " " + department.code();
    }

    /**
     * The letter.
     *
     * @param files those that changed since the recipient's last letter, one at least
     * @param told how the workbooks stood then
     */
    public Letter to(String recipient, List<PrintedFile> files, Optional<String> told) {
        List<PrintedFile> carried = carried(files);
        MailBody body = body(files, carried, told);
        Map<String, String> tells = new HashMap<>();
        tells.put(topic(), Standings.of(statuses));
        files.forEach(file -> tells.put(file.topic(), file.enclosed().sha256()));
        List<Enclosure> enclosures = carried.stream().map(PrintedFile::enclosed).toList();
        return new Letter(
                MailKind.REPORTS,
                recipient,
                topic(),
                Optional.of(topic().replace(' ', '.')),
                WORDS.text("mail.reports.subject", year.label(), department.name(), titles(files)),
                body.text(),
                body.html(),
                enclosures,
                tells);
    }

    private static String titles(List<PrintedFile> files) {
        return files.stream().map(PrintedFile::title).collect(Collectors.joining("・"));
    }

    /** As many as a mail may carry, in their order. */
    private List<PrintedFile> carried(List<PrintedFile> files) {
        List<PrintedFile> carried = new ArrayList<>();
        long bytes = 0;
        for (PrintedFile file : files) {
            if (bytes + file.bytes() <= mail.attachmentBytes()) {
                carried.add(file);
                bytes += file.bytes();
            }
        }
        return carried;
    }

    private MailBody body(List<PrintedFile> files, List<PrintedFile> carried, Optional<String> told) {
        MailBody body =
                new MailBody(WORDS, WORDS.text("mail.reports.title", year.label(), department.name(), titles(files)));
        body.say(told.isPresent() ? "mail.reports.opening" : "mail.reports.first");
        told.ifPresent(before -> body.list("mail.reports.changed", changed(before)));
        Share share = new Share(mail.share());
        for (PrintedFile file : files) {
            String key = carried.contains(file) ? "mail.reports.attached" : "mail.reports.too-large";
            body.link(share.link(WORDS.text(key, file.title()), file.name()));
        }
        return body;
    }

    /** The sections whose workbook came anew. */
    private List<String> changed(String before) {
        Map<String, String> then = Standings.parse(before);
        return statuses.stream()
                .filter(s -> !then.getOrDefault(Standings.name(s), "MISSING").equals(Standings.standing(s)))
                .map(s ->
                        WORDS.text("mail.reports.section", s.unit(), WORDS.text(Standings.word(Standings.standing(s)))))
                .toList();
    }
}
