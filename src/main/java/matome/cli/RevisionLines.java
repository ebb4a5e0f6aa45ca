package matome.cli;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import matome.cli.ChangeLine.Side;
import matome.model.Finding;
import matome.model.PastRevision;
import matome.model.Revision;
import matome.model.State;
import matome.model.SubmissionKey;

/** Revisions and what changed between them, as sentences for a person; long texts are cut down to what differs. */
final class RevisionLines {

    private final Console console;
    private final DateTimeFormatter minutes;
    private final Findings findings;

    RevisionLines(Console console, ZoneId zone) {
        this.console = console;
        this.minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        this.findings = new Findings(console.messages());
    }

    void print(List<ComparedRevision> revisions) {
        Optional<SubmissionKey> above = Optional.empty();
        for (ComparedRevision revision : revisions) {
            SubmissionKey key = revision.unit().key();
            if (!above.equals(Optional.of(key))) {
                String department = revision.unit().department().name();
                console.say(
                        "history.unit",
                        key.year().label(),
                        key.phase().label(),
                        department,
                        revision.unit().name());
                above = Optional.of(key);
            }
            print(revision);
        }
        if (revisions.isEmpty()) {
            console.say("history.none");
        }
    }

    private void print(ComparedRevision compared) {
        PastRevision past = compared.revision();
        Revision revision = past.revision();
        console.say(
                "history.revision",
                revision.number(),
                text("state." + revision.state())
                        + (past.inForce() ? text("history.mark", text("history.in-force")) : ""),
                time(revision.submitted()),
                time(past.received()),
                revision.errors(),
                revision.warnings(),
                revision.file());
        if (revision.state() == State.REJECTED) {
            past.findings().stream().filter(Finding::isError).forEach(f -> line(findings.line(f)));
        }
        String since = past.acceptedBefore()
                .map(before -> text("history.since", before.number()))
                .orElse("");
        line(since + text(compared.since().words()));
        compared.changes().forEach(c -> line("  " + change(c)));
    }

    private String change(ChangeLine change) {
        Side now = change.after();
        Side then = change.before();
        String row = now.no()
                .or(then::no)
                .map(no ->
                        text("history.row", no, Excerpt.beginning(change.title().orElse(""))))
                .orElse("");
        String where = now.cell().map(c -> text("finding.cell", c)).orElse("") + row;
        return where
                + switch (change.kind()) {
                    case HEAD_CHANGED, CELL_CHANGED ->
                        text("history.column", change.column().orElse("")) + texts(change);
                    case ROW_ADDED -> text(change.kind().words());
                    case ROW_REMOVED -> text("history.removed", then.cell().orElse(""));
                    case ROW_MOVED -> text("history.moved", then.cell().orElse(""), number(then));
                };
    }

    private String texts(ChangeLine change) {
        String before = change.before().text().orElse("");
        String after = change.after().text().orElse("");
        Excerpt excerpt = Excerpt.of(before, after);
        String look = seen(before).equals(seen(after)) ? text("history.same-look") : "";
        return text("history.replaced", quoted(excerpt.before()), quoted(excerpt.after())) + look;
    }

    /** What an eye can tell apart. */
    private static String seen(String text) {
        return Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC);
    }

    private static String number(Side side) {
        return side.no().map(String::valueOf).orElse("");
    }

    private String quoted(String excerpt) {
        return excerpt.isEmpty() ? text("history.blank") : text("history.quoted", excerpt);
    }

    private void line(String text) {
        console.result("    " + text);
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }

    private String time(Instant instant) {
        return minutes.format(instant);
    }
}
