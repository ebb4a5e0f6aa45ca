package matome.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail to one recipient, in words.
 *
 * @param to the recipient's address
 * @param about tells it from the other mails of its kind to the same recipient in one run
 * @param thread what the mails of one row have in common
 * @param text the whole of it as plain text
 * @param html the same as a page
 * @param tells what its recipient has been told with it: how each topic stood
 */
public record Letter(
        MailKind kind,
        String to,
        String about,
        Optional<String> thread,
        String subject,
        String text,
        String html,
        List<Enclosure> enclosures,
        Map<String, String> tells) {

    public Letter {
        subject = oneLine(subject);
        enclosures = List.copyOf(enclosures);
        tells = Map.copyOf(tells);
    }

    public Letter withEnclosures(List<Enclosure> others) {
        return new Letter(kind, to, about, thread, subject, text, html, others, tells);
    }

    /** A name from a sheet or a settings file must not end a line of a mail's head. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+", " ")
                .strip();
    }
}
