package matome.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matome.intake.Archive;
import matome.model.Letter;
import matome.model.OutboxMail;
import matome.model.Run;
import matome.publish.mail.EmlFolder;
import matome.publish.mail.RunLetter;
import matome.settings.CityMail;
import matome.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a night tells by mail, when the city wants that. */
final class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final Night night;
    private final Optional<CityMail> city;

    MailRoom(Night night) {
        this.night = night;
        this.city = night.mailing().wanted() ? CityMail.of(night.settings()) : Optional.empty();
    }

    /** Writes what is due into the outbox, or into a folder to look at. Only inside a transaction. */
    void write(Worklist worklist, CityYears years) throws IOException {
        if (city.isEmpty()) {
            return;
        }
        Correspondence correspondence = new Correspondence(night, city.get().mail());
        List<Letter> letters = correspondence.due(worklist, years);
        if (night.mailing().folder().isPresent()) {
            show(letters);
            return;
        }
        correspondence.withdrawReminders();
        Outbox outbox = new Outbox(night.database());
        letters.forEach(letter -> outbox.put(letter, night.id(), night.clock().instant()));
    }

    private void show(List<Letter> letters) throws IOException {
        EmlFolder folder = new EmlFolder(
                night.mailing().folder().orElseThrow(),
                city.orElseThrow().mail(),
                city.orElseThrow().zone());
        Archive archive = new Archive(night.home().archive());
        for (int i = 0; i < letters.size(); i++) {
            OutboxMail shown = new OutboxMail(i, "dry-run." + i, night.clock().instant(), letters.get(i));
            folder.write(shown, Dispatch.bytes(archive, letters.get(i).enclosures()));
        }
        night.tally()
                .mailed(new MailReport(
                        letters.size(),
                        0,
                        List.of(),
                        List.of(),
                        night.mailing().folder().map(Object::toString)));
    }

    /**
     * Tells the operators how the run ended if they have to know, and sends all that waits.
     *
     * <p>Trouble with mail is no reason for a night to fail.
     *
     * @param failure what stopped the run; empty when it went to its end
     */
    void send(Optional<Exception> failure) {
        if (city.isEmpty() || night.mailing().folder().isPresent()) {
            return;
        }
        try {
            if (!night.mailing().attended()) {
                new Alarm(night.database(), city.get().mail())
                        .ended(
                                letter(),
                                FailureReasons.of(night.tally(), failure),
                                night.clock().instant());
            }
            night.tally().mailed(new Dispatch(night.home(), night.database(), city.get(), night.clock()).send());
        } catch (RuntimeException e) {
            LOG.error("mails could not be sent", e);
        }
    }

    private RunLetter letter() {
        return new RunLetter(
                night.settings().city(),
                Run.NIGHTLY,
                night.id(),
                night.home().logs().toString());
    }
}
