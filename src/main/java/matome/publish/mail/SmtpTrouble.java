package matome.publish.mail;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a mail, in the library's words. */
record SmtpTrouble(MessagingException failure) {

    /** The server's answers from here on are a no for good. */
    private static final int FOR_GOOD = 500;

    /** And from here on a no for now. */
    private static final int FOR_NOW = 400;

    /**
     * What it means for the mail. What the server said decides; when it said nothing, how much of the mail it has.
     *
     * @param complete whether it has all of it
     */
    Posted.Result result(boolean complete) {
        int code = code();
        if (code >= FOR_NOW) {
            return !isAboutThisMail()
                    ? Posted.Result.NO_SERVER
                    : code >= FOR_GOOD ? Posted.Result.REFUSED : Posted.Result.LATER;
        }
        boolean silent = cause(SocketTimeoutException.class).isPresent();
        return complete && silent ? Posted.Result.UNSURE : Posted.Result.NO_SERVER;
    }

    /** Its recipient, or what it holds. What the server has against the sender, it has against every mail. */
    private boolean isAboutThisMail() {
        return cause(SMTPAddressFailedException.class).isPresent()
                || cause(SMTPSendFailedException.class)
                        .filter(sent -> !String.valueOf(sent.getCommand()).startsWith("MAIL"))
                        .isPresent();
    }

    private int code() {
        return cause(SMTPAddressFailedException.class)
                .map(SMTPAddressFailedException::getReturnCode)
                .or(() -> cause(SMTPSendFailedException.class).map(SMTPSendFailedException::getReturnCode))
                .orElse(0);
    }

    /** Whether the line could not be kept from others' eyes. */
    boolean isInsecure() {
        return cause(SSLException.class).isPresent()
                || String.valueOf(failure.getMessage()).contains("STARTTLS");
    }

    /** For the log. */
    String words() {
        Throwable deeper = next(failure);
        return failure.toString().strip()
                + (deeper == null ? "" : ": " + deeper.toString().strip());
    }

    private <T extends Exception> Optional<T> cause(Class<T> kind) {
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
}
