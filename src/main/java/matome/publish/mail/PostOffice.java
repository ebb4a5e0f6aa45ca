package matome.publish.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.OutboxMail;
import matome.settings.MailServer;
import matome.settings.MailSettings;
import org.jspecify.annotations.Nullable;

/** Hands mails to the city's mail server, over one connection as long as it holds. */
public final class PostOffice implements AutoCloseable {

    /** Whether mails can be handed over at all. */
    public enum Reach {
        GOOD,
        /** The password is not where the settings say. */
        NO_PASSWORD,
        /** Nobody answers there. */
        NO_ANSWER,
        /** The connection cannot be kept from others' eyes, or another server answers. */
        NOT_SECURE,
        /** The server does not accept user and password. */
        NOT_LET_IN
    }

    private final MailSettings mail;
    private final ZoneId zone;
    private final Map<String, String> environment;
    private @Nullable Handover open;

    public PostOffice(MailSettings mail, ZoneId zone, Map<String, String> environment) {
        this.mail = mail;
        this.zone = zone;
        this.environment = environment;
    }

    /** Goes there without a mail. */
    public Reach look() {
        try {
            connection();
            return Reach.GOOD;
        } catch (NoPasswordException e) {
            return Reach.NO_PASSWORD;
        } catch (AuthenticationFailedException e) {
            return Reach.NOT_LET_IN;
        } catch (MessagingException e) {
            return new SmtpTrouble(e).isInsecure() ? Reach.NOT_SECURE : Reach.NO_ANSWER;
        } finally {
            close();
        }
    }

    /**
     * Hands a mail over.
     *
     * @param bytes of its enclosures
     * @param beforeItsEnd called when the server has all of it but the end
     */
    public Posted post(OutboxMail letter, List<byte[]> bytes, Runnable beforeItsEnd) {
        Handover server;
        try {
            server = connection();
        } catch (MessagingException e) {
            close();
            return new Posted(Posted.Result.NO_SERVER, reason(e));
        }
        MimeLetter message;
        try {
            message = MimeLetter.of(session(), mail.from(), zone, letter, bytes);
        } catch (MessagingException notAMail) {
            return new Posted(Posted.Result.REFUSED, reason(notAMail));
        }
        server.begin(beforeItsEnd);
        try {
            server.sendMessage(message, message.getAllRecipients());
            return new Posted(Posted.Result.TAKEN, "");
        } catch (MessagingException e) {
            Posted.Result result = new SmtpTrouble(e).result(server.isComplete());
            if (result == Posted.Result.NO_SERVER || result == Posted.Result.UNSURE || !server.isConnected()) {
                close();
            }
            return new Posted(result, reason(e));
        }
    }

    /** The password is in no log, whatever a server says. */
    private String reason(MessagingException e) {
        String said = new SmtpTrouble(e).words();
        return password().map(secret -> said.replace(secret, "***")).orElse(said);
    }

    private Optional<String> password() {
        return mail.server().login().flatMap(login -> login.password().read(environment));
    }

    private Handover connection() throws MessagingException {
        if (open != null) {
            return open;
        }
        MailServer server = mail.server();
        Optional<String> password = password();
        if (server.login().isPresent() && password.isEmpty()) {
            throw new NoPasswordException();
        }
        Handover connected = new Handover(session());
        open = connected;
        connected.connect(
                server.host(),
                server.port(),
                server.login().map(MailServer.Login::user).orElse(null),
                password.orElse(null));
        return connected;
    }

    private Session session() throws MessagingException {
        return Session.getInstance(SmtpProperties.of(mail));
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                // nothing is left to close
            }
            open = null;
        }
    }

    /** Without its password nobody is asked to let us in. */
    private static final class NoPasswordException extends MessagingException {
        private static final long serialVersionUID = 1L;

        NoPasswordException() {
            super("no password");
        }
    }
}
