package matome.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matome.model.Enclosure;
import matome.model.Letter;
import matome.model.MailKind;
import matome.model.MailState;
import matome.model.OutboxMail;
import matome.model.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails on their way. */
public final class Outbox {

    private final JdbcClient sql;
    private final Told told;

    public Outbox(Database database) {
        this.sql = database.sql();
        this.told = new Told(database);
    }

    /** Puts a letter into the outbox and its recipient down as told. Only inside a transaction. */
    public void put(Letter letter, long run, Instant now) {
        long id = sql.sql("select coalesce(max(id), 0) + 1 from outbox_mail")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into outbox_mail (id, kind, recipient, about, run_id, message_id, thread, subject,
                          body_text, body_html, written_at, state, changed_at)
                        values (:id, :kind, :to, :about, :run, :messageId, :thread, :subject,
                          :text, :html, :now, 'QUEUED', :now)
                        """)
                .param("id", id)
                .param("kind", letter.kind().name())
                .param("to", letter.to())
                .param("about", letter.about())
                .param("run", run)
                .param("messageId", messageId(letter, run, now))
                .param("thread", letter.thread().orElse(null))
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", now.toString())
                .update();
        putEnclosures(id, letter.enclosures());
        told.tell(letter);
    }

    /** Another one for every mail, also where two homes write to the same people. */
    private static String messageId(Letter letter, long run, Instant now) {
        String all =
                String.join("\n", letter.kind().name(), letter.to(), letter.about(), "" + run, "" + now, letter.text());
        return "matome." + Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 40);
    }

    private void putEnclosures(long id, List<Enclosure> enclosures) {
        for (int i = 0; i < enclosures.size(); i++) {
            sql.sql("""
                            insert into outbox_enclosure (mail_id, ordinal, name, sha256)
                            values (:id, :ordinal, :name, :sha256)
                            """)
                    .param("id", id)
                    .param("ordinal", i)
                    .param("name", enclosures.get(i).name())
                    .param("sha256", enclosures.get(i).sha256())
                    .update();
        }
    }

    /** The mails in a state, in the order in which they were written. */
    public List<OutboxMail> in(MailState state) {
        return sql
                .sql("select * from outbox_mail where state = :state order by id")
                .param("state", state.name())
                .query((row, n) -> mail(row))
                .list()
                .stream()
                .map(this::withEnclosures)
                .toList();
    }

    /** The mails that came into a state at a moment or later. */
    public List<OutboxMail> since(MailState state, Instant moment) {
        return sql
                .sql("select * from outbox_mail where state = :state order by id")
                .param("state", state.name())
                .query((row, n) -> Instant.parse(row.getString("changed_at")).isBefore(moment)
                        ? Optional.<OutboxMail>empty()
                        : Optional.of(mail(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private OutboxMail withEnclosures(OutboxMail bare) {
        List<Enclosure> enclosures = sql.sql(
                        "select name, sha256 from outbox_enclosure where mail_id = :id order by ordinal")
                .param("id", bare.id())
                .query((row, n) -> new Enclosure(row.getString("name"), row.getString("sha256")))
                .list();
        return new OutboxMail(
                bare.id(), bare.messageId(), bare.written(), bare.letter().withEnclosures(enclosures));
    }

    public void mark(OutboxMail mail, MailState state, Instant now) {
        sql.sql("update outbox_mail set state = :state, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("now", now.toString())
                .param("id", mail.id())
                .update();
    }

    /** Takes back what still waits and is not true any more. */
    public void withdraw(MailKind kind, String recipient, String about, Instant now) {
        sql.sql("""
                        update outbox_mail set state = 'WITHDRAWN', changed_at = :now
                        where state = 'QUEUED' and kind = :kind and recipient = :recipient and about = :about
                        """)
                .param("now", now.toString())
                .param("kind", kind.name())
                .param("recipient", recipient)
                .param("about", about)
                .update();
    }

    private static OutboxMail mail(ResultSet row) throws SQLException {
        return new OutboxMail(
                row.getLong("id"),
                row.getString("message_id"),
                Instant.parse(row.getString("written_at")),
                new Letter(
                        MailKind.valueOf(row.getString("kind")),
                        row.getString("recipient"),
                        row.getString("about"),
                        Optional.ofNullable(row.getString("thread")),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html"),
                        List.of(),
                        Map.of()));
    }
}
