package matome.model;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param messageId by which servers and readers know it again, without the brackets
 */
public record OutboxMail(long id, String messageId, Instant written, Letter letter) {}
