package matome.publish.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.net.SocketTimeoutException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import matome.model.OutboxMail;
import matome.settings.MailServer;
import matome.settings.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
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
            boolean insecure = cause(e, SSLException.class).isPresent()
                    || String.valueOf(e.getMessage()).contains("STARTTLS");
            return insecure ? Reach.NOT_SECURE : Reach.NO_ANSWER;
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
        MimeLetter message;
        try {
            server = connection();
            message = MimeLetter.of(session(), mail.from(), zone, letter, bytes);
        } catch (MessagingException e) {
            close();
            return new Posted(Posted.Result.NO_SERVER, reason(e));
        }
        server.begin(beforeItsEnd);
        try {
            server.sendMessage(message, message.getAllRecipients());
            return new Posted(Posted.Result.TAKEN, "");
        } catch (MessagingException e) {
            Posted.Result result = result(e, server);
            if (result == Posted.Result.NO_SERVER || result == Posted.Result.UNSURE || !server.isConnected()) {
                close();
            }
            return new Posted(result, reason(e));
        }
    }

    /** What the server said decides; when it said nothing, how much of the mail it has. */
    private static Posted.Result result(MessagingException e, Handover server) {
        int code = code(e);
        if (code >= 500 && isAboutThisMail(e)) {
            return Posted.Result.REFUSED;
        }
        if (code >= 400) {
            return isAboutThisMail(e) ? Posted.Result.LATER : Posted.Result.NO_SERVER;
        }
        boolean silent = cause(e, SocketTimeoutException.class).isPresent();
        return server.isComplete() && silent ? Posted.Result.UNSURE : Posted.Result.NO_SERVER;
    }

    /** Its recipient, or what it holds. What the server has against the sender, it has against every mail. */
    private static boolean isAboutThisMail(MessagingException e) {
        return cause(e, SMTPAddressFailedException.class).isPresent()
                || cause(e, SMTPSendFailedException.class)
                        .filter(sent -> !String.valueOf(sent.getCommand()).startsWith("MAIL"))
                        .isPresent();
    }

    private static int code(MessagingException e) {
        return cause(e, SMTPAddressFailedException.class)
                .map(SMTPAddressFailedException::getReturnCode)
                .or(() -> cause(e, SMTPSendFailedException.class).map(SMTPSendFailedException::getReturnCode))
                .orElse(0);
    }

    private static <T extends Exception> Optional<T> cause(Exception failure, Class<T> kind) {
        for (@Nullable Throwable e = failure; e != null; e = next(e)) {
            if (kind.isInstance(e)) {
                return Optional.of(kind.cast(e));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Throwable next(Throwable e) {
        return e instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : e.getCause();
    }

    private String reason(MessagingException e) {
        String said = e instanceof SendFailedException || e.getNextException() == null
                ? String.valueOf(e)
                : e + ": " + e.getNextException();
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
