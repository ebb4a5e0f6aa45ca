package matome.job;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matome.model.Answer;
import matome.model.FindingCode;
import matome.model.FiscalYear;
import matome.model.Letter;
import matome.model.LinkDecision;
import matome.model.MailState;
import matome.model.Messages;
import matome.model.Run;
import matome.model.UnfitDecision;
import matome.store.Outbox;

/** What the morning page says to those who keep Matome going, in the words of the night itself. */
final class Troubles {

    private static final Messages MESSAGES = Messages.japanese();

    private Troubles() {}

    static List<String> of(NightReport night, List<Answer> open) {
        List<String> all = new ArrayList<>();
        night.brokenDesigns().forEach(design -> all.add(design.text(MESSAGES)));
        add(all, "night.unreadable", night.unreadable());
        add(all, "night.unreachable", night.unreachable());
        add(all, "night.unwritten", night.unwritten());
        add(all, "night.left", night.left());
        add(all, "night.in-use", night.inUse());
        open.stream()
                .filter(a -> a.findings().stream().anyMatch(f -> f.code() == FindingCode.OUR_FAULT))
                .forEach(a -> all.add(MESSAGES.text("form.morning.trouble.ours", a.file())));
        night.unfit().forEach(decision -> all.add(unfit(decision)));
        return all;
    }

    /** Nights that came to nothing since. */
    static Stream<String> of(List<Run> runs, ZoneId zone) {
        return runs.stream()
                .filter(r -> r.state() == Run.State.FAILED || r.state() == Run.State.KILLED)
                .map(r -> MESSAGES.text(
                        "form.morning.trouble.run",
                        r.id(),
                        r.started().atZone(zone).format(DateTimeFormatter.ofPattern("M月d日 H:mm")),
                        MESSAGES.text("run." + r.state())));
    }

    /** Mails that reached nobody, as far as we know. */
    static Stream<String> of(Outbox outbox, Instant since) {
        return Stream.concat(
                outbox.since(MailState.REFUSED, since).stream()
                        .map(mail -> mail("form.morning.trouble.refused", mail.letter())),
                outbox.since(MailState.UNSURE, since).stream()
                        .map(mail -> mail("form.morning.trouble.unsure", mail.letter())));
    }

    private static String mail(String key, Letter letter) {
        return MESSAGES.text(key, letter.to(), letter.subject());
    }

    private static void add(List<String> all, String key, List<String> facts) {
        facts.forEach(fact -> all.add(MESSAGES.text(key, fact).strip()));
    }

    private static String unfit(UnfitDecision unfit) {
        LinkDecision decision = unfit.decision();
        FiscalYear year = unfit.before() ? decision.year().before() : decision.year();
        String said = MESSAGES.text(
                "night.unfit",
                decision.line(),
                year.label(),
                unfit.before() ? decision.sectionBefore() : decision.section(),
                unfit.before() ? decision.titleBefore() : decision.title());
        List<String> guesses = unfit.nearest().stream()
                .map(title -> MESSAGES.text("night.unfit.nearest", title))
                .toList();
        return said + String.join("", guesses);
    }
}
