package matome.model;

/** How a mail in the outbox stands. */
public enum MailState {
    /** To be sent. */
    QUEUED,
    /** All of it is with the server, which has not yet said that it takes it. */
    SENDING,
    /** Taken by the server. */
    SENT,
    /** Refused by the server for good. */
    REFUSED,
    /** The server never said whether it took it. */
    UNSURE,
    /** Not true any more before it could be sent. */
    WITHDRAWN
}
