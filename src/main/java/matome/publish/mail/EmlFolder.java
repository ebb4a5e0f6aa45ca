package matome.publish.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import matome.model.OutboxMail;
import matome.publish.OutputFolder;
import matome.settings.MailSettings;

/** A folder in which mails can be looked at instead of being sent; a double click opens one. */
public final class EmlFolder {

    private final OutputFolder folder;
    private final MailSettings mail;
    private final ZoneId zone;
    private int written;

    public EmlFolder(Path folder, MailSettings mail, ZoneId zone) {
        this.folder = new OutputFolder(folder);
        this.mail = mail;
        this.zone = zone;
    }

    /** Its names are in ASCII, and in the order in which the mails would go out. */
    public void write(OutboxMail letter, List<byte[]> bytes) throws IOException {
        written++;
        String name = String.format(
                Locale.ROOT,
                "%04d-%s-%s.eml",
                written,
                letter.letter().kind().name().toLowerCase(Locale.ROOT),
                letter.letter().to().replaceAll("[^A-Za-z0-9@._-]", "_"));
        folder.write(name, eml(letter, bytes));
    }

    private byte[] eml(OutboxMail letter, List<byte[]> bytes) throws IOException {
        try {
            ByteArrayOutputStream eml = new ByteArrayOutputStream();
            MimeLetter.of(Session.getInstance(new Properties()), mail.from(), zone, letter, bytes)
                    .writeTo(eml);
            return eml.toByteArray();
        } catch (MessagingException e) {
            throw new IOException("cannot write a mail", e);
        }
    }
}
