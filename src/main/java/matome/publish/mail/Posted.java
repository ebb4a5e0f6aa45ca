package matome.publish.mail;

/**
 * What the mail server made of a mail.
 *
 * @param reason for the log
 */
public record Posted(Result result, String reason) {

    /** How it came out. */
    public enum Result {
        /** The server took it. */
        TAKEN,
        /** The server wants neither this mail nor another try. */
        REFUSED,
        /** The server does not want this mail now. */
        LATER,
        /** There was no talking to the server; it has not taken the mail. */
        NO_SERVER,
        /** The server has all of it and does not say whether it took it. */
        UNSURE
    }
}
