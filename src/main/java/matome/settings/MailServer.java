package matome.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The city's mail server and how to speak to it.
 *
 * @param login empty when it takes mail from us without one
 * @param certificate what a server has to show that no authority known to Java vouches for
 * @param patience how long to wait for one answer of the server
 */
public record MailServer(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        Optional<Path> certificate,
        Duration patience) {

    /** How the way to the server is kept from others' eyes. */
    public enum Security {
        /** Begun in the open, then TLS or nothing. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all, inside the city's own network. */
        NONE;

        int usualPort() {
            return switch (this) {
                case STARTTLS -> 587;
                case TLS -> 465;
                case NONE -> 25;
            };
        }
    }

    /** Who we are to the server. */
    public record Login(String user, MailPassword password) {}
}
