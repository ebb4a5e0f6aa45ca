package matome.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.cli.ChangeLine.Side;
import matome.model.Finding;
import matome.model.PastRevision;
import matome.model.Revision;

/** Revisions and what changed between them, for programs: as JSON one object a revision, as CSV one line a change. */
final class RevisionListing {

    /**
     * A revision with one of its changes; without, when there is none.
     *
     * @param findings of the revision, on its first line alone
     */
    private record Line(ComparedRevision of, List<Finding> findings, Optional<ChangeLine> change) {}

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Console console;
    private final ZoneId zone;
    private final Findings findings;

    RevisionListing(Console console, ZoneId zone) {
        this.console = console;
        this.zone = zone;
        this.findings = new Findings(console.messages());
    }

    void json(List<ComparedRevision> revisions) {
        new Listing<ComparedRevision>(console)
                .column("fiscalYear", r -> r.unit().key().year().value())
                .column("phase", r -> r.unit().key().phase().name())
                .column("department", r -> r.unit().department().name())
                .column("section", r -> r.unit().name())
                .column("revision", r -> revision(r).number())
                .column("state", r -> revision(r).state().name().toLowerCase(Locale.ROOT))
                .column("inForce", r -> r.revision().inForce())
                .column("submittedAt", r -> exactly(revision(r).submitted()))
                .column("receivedAt", r -> exactly(r.revision().received()))
                .column("file", r -> revision(r).file())
                .column("errors", r -> revision(r).errors())
                .column("warnings", r -> revision(r).warnings())
                .column("comparedWith", r -> r.revision().acceptedBefore().map(PastRevision.Accepted::number))
                .column("comparison", r -> r.since().code())
                .column(
                        "changes",
                        r -> r.changes().stream().map(RevisionListing::object).toList())
                .column(
                        "findings",
                        r -> r.revision().findings().stream()
                                .map(findings::object)
                                .toList())
                .write(revisions, Format.JSON);
    }

    private static Map<String, Object> object(ChangeLine change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("change", change.kind().code());
        object.put("sheet", change.sheet());
        object.put("cell", change.after().cell());
        object.put("no", change.after().no());
        object.put("title", change.title());
        object.put("column", change.column());
        object.put("oldCell", change.before().cell());
        object.put("oldNo", change.before().no());
        object.put("oldText", change.before().text());
        object.put("newText", change.after().text());
        return object;
    }

    void csv(List<ComparedRevision> revisions) {
        List<Line> lines = revisions.stream().flatMap(RevisionListing::lines).toList();
        Listing<Line> listing = new Listing<Line>(console)
                .column("fiscalYear", l -> l.of().unit().key().year().label())
                .column("phase", l -> l.of().unit().key().phase().label())
                .column("department", l -> l.of().unit().department().name())
                .column("section", l -> l.of().unit().name())
                .column("revision", l -> revision(l.of()).number())
                .column("state", l -> word("state." + revision(l.of()).state()))
                .column("inForce", l -> l.of().revision().inForce() ? word("history.in-force") : "")
                .column("submittedAt", l -> minutes(revision(l.of()).submitted()))
                .column("receivedAt", l -> minutes(l.of().revision().received()))
                .column("file", l -> revision(l.of()).file())
                .column("errors", l -> revision(l.of()).errors())
                .column("warnings", l -> revision(l.of()).warnings())
                .column(
                        "findings",
                        l -> l.findings().stream().map(findings::line).collect(Collectors.joining("\n")))
                .column("comparedWith", l -> l.of().revision().acceptedBefore().map(PastRevision.Accepted::number))
                .column("comparison", l -> word(l.of().since().words()));
        withChange(listing).write(lines, Format.CSV);
    }

    private Listing<Line> withChange(Listing<Line> listing) {
        return listing.column("change", l -> l.change().map(c -> word(c.kind().words())))
                .column("sheet", l -> l.change().map(ChangeLine::sheet))
                .column("cell", after(Side::cell))
                .column("no", after(Side::no))
                .column("title", l -> l.change().flatMap(ChangeLine::title))
                .column("column", l -> l.change().flatMap(ChangeLine::column))
                .column("oldCell", before(Side::cell))
                .column("oldNo", before(Side::no))
                .column("oldText", before(Side::text))
                .column("newText", after(Side::text));
    }

    private static <T> Function<Line, Object> before(Function<Side, Optional<T>> fact) {
        return line -> line.change().map(ChangeLine::before).flatMap(fact);
    }

    private static <T> Function<Line, Object> after(Function<Side, Optional<T>> fact) {
        return line -> line.change().map(ChangeLine::after).flatMap(fact);
    }

    private static Stream<Line> lines(ComparedRevision revision) {
        Optional<ChangeLine> first = revision.changes().stream().findFirst();
        return Stream.concat(
                Stream.of(new Line(revision, revision.revision().findings(), first)),
                revision.changes().stream().skip(1).map(c -> new Line(revision, List.of(), Optional.of(c))));
    }

    private static Revision revision(ComparedRevision revision) {
        return revision.revision().revision();
    }

    private String word(String key) {
        return console.messages().text(key);
    }

    private String exactly(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
    }

    private String minutes(Instant time) {
        return MINUTES.format(time.atZone(zone));
    }
}
