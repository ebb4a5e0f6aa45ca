package matome.store;

import java.util.Optional;
import matome.model.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each recipient of mails was told last about each topic. */
public final class Told {

    private final JdbcClient sql;

    public Told(Database database) {
        this.sql = database.sql();
    }

    /** How a topic stood when a recipient was last told of it. */
    public Optional<String> last(String recipient, String topic) {
        return sql.sql("select standing from mail_told where recipient = :recipient and topic = :topic")
                .param("recipient", recipient)
                .param("topic", topic)
                .query(String.class)
                .optional();
    }

    /** Whether a letter would tell its recipient anything new. */
    public boolean isNews(Letter letter) {
        return letter.tells().entrySet().stream()
                .anyMatch(topic -> !last(letter.to(), topic.getKey()).equals(Optional.of(topic.getValue())));
    }

    /** Only inside the transaction that puts the letter into the outbox. */
    void tell(Letter letter) {
        letter.tells().forEach((topic, standing) -> tell(letter.to(), topic, standing));
    }

    private void tell(String recipient, String topic, String standing) {
        sql.sql("""
                        insert into mail_told (recipient, topic, standing) values (:recipient, :topic, :standing)
                        on conflict (recipient, topic) do update set standing = excluded.standing
                        """)
                .param("recipient", recipient)
                .param("topic", topic)
                .param("standing", standing)
                .update();
    }
}
