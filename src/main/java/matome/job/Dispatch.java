package matome.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matome.intake.Archive;
import matome.model.Enclosure;
import matome.model.MailState;
import matome.model.OutboxMail;
import matome.publish.mail.PostOffice;
import matome.publish.mail.Posted;
import matome.publish.mail.Posted.Result;
import matome.settings.CityMail;
import matome.settings.Home;
import matome.store.Database;
import matome.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox. A mail counts as sent when the server says that it took it. One that the server has
 * whole, without having said so, is not sent again: docs/decisions/0022.
 */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** How often in a row a server may fail before it is left alone until the next run. */
    private static final int TRIES = 3;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /** A night does not wait longer for its mails, however slow the server. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final CityMail city;
    private final Clock clock;
    private final Outbox outbox;
    private final Archive archive;
    private final List<OutboxMail> refused = new ArrayList<>();
    private final List<OutboxMail> unsure = new ArrayList<>();
    private int sent;
    private int failures;

    /** Only under the home's lock. */
    Dispatch(Home home, Database database, CityMail city, Clock clock) {
        this.city = city;
        this.clock = clock;
        this.outbox = new Outbox(database);
        this.archive = new Archive(home.archive());
    }

    MailReport send() {
        for (OutboxMail left : outbox.in(MailState.SENDING)) {
            LOG.warn("a killed run left it open whether {} arrived", left.messageId());
            mark(left, MailState.UNSURE);
            unsure.add(left);
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        try (PostOffice office = new PostOffice(city.mail(), city.zone(), System.getenv())) {
            for (OutboxMail waiting : outbox.in(MailState.QUEUED)) {
                if (System.nanoTime() - end < 0 && failures < TRIES) {
                    post(office, waiting);
                }
            }
        }
        return new MailReport(sent, outbox.in(MailState.QUEUED).size(), refused, unsure, Optional.empty());
    }

    /** A mail that finds no server is tried again; one that brings the server down over and over holds up no other. */
    private void post(PostOffice office, OutboxMail waiting) {
        Optional<List<byte[]>> bytes = bytes(waiting);
        if (bytes.isEmpty()) {
            return;
        }
        Posted posted = office.post(waiting, bytes.get(), () -> mark(waiting, MailState.SENDING));
        LOG.info("mail {} to {}: {} {}", waiting.messageId(), waiting.letter().to(), posted.result(), posted.reason());
        MailState state = state(posted.result());
        mark(waiting, state);
        failures = posted.result() == Result.NO_SERVER || posted.result() == Result.UNSURE ? failures + 1 : 0;
        if (state == MailState.SENT) {
            sent++;
        } else if (state == MailState.REFUSED) {
            refused.add(waiting);
        } else if (state == MailState.UNSURE) {
            unsure.add(waiting);
        } else if (posted.result() == Result.NO_SERVER) {
            rest();
        }
    }

    private static MailState state(Result result) {
        return switch (result) {
            case TAKEN -> MailState.SENT;
            case REFUSED -> MailState.REFUSED;
            case UNSURE -> MailState.UNSURE;
            case LATER, NO_SERVER -> MailState.QUEUED;
        };
    }

    private void mark(OutboxMail which, MailState state) {
        outbox.mark(which, state, clock.instant());
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A mail whose enclosures cannot be read now waits. */
    private Optional<List<byte[]>> bytes(OutboxMail waiting) {
        try {
            return Optional.of(bytes(archive, waiting.letter().enclosures()));
        } catch (IOException e) {
            LOG.error("the enclosures of mail {} cannot be read", waiting.messageId(), e);
            return Optional.empty();
        }
    }

    static List<byte[]> bytes(Archive archive, List<Enclosure> enclosures) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Enclosure enclosure : enclosures) {
            bytes.add(Files.readAllBytes(archive.place(enclosure.sha256())));
        }
        return bytes;
    }
}
