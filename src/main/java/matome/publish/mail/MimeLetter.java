package matome.publish.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import matome.model.OutboxMail;
import matome.settings.MailAddress;

/** A letter as mail programs read it, old ones too. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private static final String BASE64 = "base64";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** The same mail is the same message however often it is made, so that a server knows it again. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /**
     * Makes the message.
     *
     * @param bytes of its enclosures
     */
    static MimeLetter of(Session session, MailAddress from, ZoneId zone, OutboxMail mail, List<byte[]> bytes)
            throws MessagingException {
        String domain = from.address().substring(from.address().indexOf('@') + 1);
        MimeLetter message = new MimeLetter(session, id(mail.messageId(), domain));
        message.setHeader("From", EncodedWords.of(from.name()) + "\r\n <" + from.address() + ">");
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.letter().to(), true));
        message.setHeader("Subject", EncodedWords.of(mail.letter().subject()));
        message.setHeader("Date", DATE.format(mail.written().atZone(zone)));
        // no "out of office" comes back to a machine
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.letter().thread().isPresent()) {
            String root = id("matome." + mail.letter().thread().get(), domain);
            message.setHeader("In-Reply-To", root);
            message.setHeader("References", root);
        }
        message.setContent(content(mail, bytes));
        message.saveChanges();
        return message;
    }

    private static String id(String name, String domain) {
        return "<" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "@" + domain + ">";
    }

    private static MimeMultipart content(OutboxMail mail, List<byte[]> bytes) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(mail.letter().text(), "plain"));
        words.addBodyPart(text(mail.letter().html(), "html"));
        if (bytes.isEmpty()) {
            return words;
        }
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", both);
        for (int i = 0; i < bytes.size(); i++) {
            all.addBodyPart(enclosure(mail.letter().enclosures().get(i).name(), bytes.get(i)));
        }
        return all;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", BASE64);
        return part;
    }

    /** Its name is written twice: as today's standard has it, and as an old Outlook reads it. */
    private static MimeBodyPart enclosure(String name, byte[] bytes) throws MessagingException {
        String type = type(name);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setDisposition(ATTACHMENT);
        part.setFileName(name);
        part.setHeader("Content-Type", type + ";\r\n name=\"" + EncodedWords.of(name) + "\"");
        part.setHeader("Content-Transfer-Encoding", BASE64);
        return part;
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "xlsm" -> "application/vnd.ms-excel.sheet.macroEnabled.12";
            case "xls" -> "application/vnd.ms-excel";
            default -> "application/octet-stream";
        };
    }
}
