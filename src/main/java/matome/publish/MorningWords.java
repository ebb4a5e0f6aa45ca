package matome.publish;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.Messages;
import matome.model.Outcome;
import matome.model.State;
import org.jspecify.annotations.Nullable;

/** What the template morning.jte says. */
final class MorningWords {

    /** A night needs a while before its page lies there. */
    private static final Duration A_NIGHT = Duration.ofHours(1);

    /** One kind of news, each line with the row it leads to. */
    record News(String title, List<Line> lines) {}

    record Line(String row, String text) {}

    /** A file that is no section's, in words. */
    record Loose(String state, String name, List<String> said, List<Link> links) {}

    private final Morning morning;
    private final Messages words;
    private final Days days;
    private final LocalDate today;

    MorningWords(Morning morning, Messages words) {
        this.morning = morning;
        this.words = words;
        this.days = new Days(words);
        this.today = morning.stated().toLocalDate();
    }

    Morning facts() {
        return morning;
    }

    PageParts parts() {
        return PageParts.MORNING;
    }

    String word(String key) {
        return words.text(key);
    }

    String word(String key, Object... facts) {
        return words.text(key, facts);
    }

    String documentTitle() {
        return words.text("form.morning.document", morning.city(), days.shortly(today));
    }

    String stated() {
        return words.text("form.morning.stated", days.fully(morning.stated()));
    }

    @Nullable
    String next() {
        return next("form.morning.next");
    }

    /** What says so without a script. */
    @Nullable
    String current() {
        return next("form.morning.current");
    }

    @Nullable
    String old() {
        return next("form.morning.old");
    }

    private @Nullable String next(String key) {
        return morning.next().map(n -> words.text(key, days.shortly(n))).orElse(null);
    }

    /** From when on the page is too old, for the script. */
    String until() {
        return morning.next()
                .map(n -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(n.plus(A_NIGHT)))
                .orElse("");
    }

    List<RoundWords> rounds() {
        List<RoundWords> rounds = new ArrayList<>();
        for (Round round : morning.rounds()) {
            rounds.add(new RoundWords(
                    "r" + (rounds.size() + 1), round, today, morning.stated().getZone(), words));
        }
        return rounds;
    }

    String since() {
        return morning.since()
                .night()
                .map(night -> words.text("form.morning.since", days.shortly(night)))
                .orElseGet(() -> words.text("form.morning.first"));
    }

    List<News> news() {
        List<News> all = new ArrayList<>();
        add(all, "form.morning.news.returned", e -> isNew(e) && is(e, State.REJECTED));
        add(all, "form.morning.news.overdue", this::isNewlyOverdue);
        add(all, "form.morning.news.accepted", e -> isNew(e) && is(e, State.ACCEPTED) && revision(e) == 1);
        add(all, "form.morning.news.again", e -> isNew(e) && is(e, State.ACCEPTED) && revision(e) > 1);
        return all;
    }

    private void add(List<News> all, String key, Predicate<Expected> kind) {
        List<Line> lines = new ArrayList<>();
        for (RoundWords round : rounds()) {
            for (int i = 0; i < round.round().expected().size(); i++) {
                Expected expected = round.round().expected().get(i);
                if (kind.test(expected)) {
                    lines.add(new Line(round.id() + "-" + (i + 1), line(round, expected)));
                }
            }
        }
        if (!lines.isEmpty()) {
            all.add(new News(words.text(key, lines.size()), lines));
        }
    }

    private String line(RoundWords round, Expected expected) {
        String name = words.text(
                "form.morning.news.unit",
                expected.status().department().name(),
                expected.status().unit());
        return morning.rounds().size() == 1 ? name : words.text("form.morning.news.round", name, round.title());
    }

    private boolean isNew(Expected expected) {
        return morning.since().received().contains(expected.status().key());
    }

    private static boolean is(Expected expected, State state) {
        return expected.state().equals(Optional.of(state));
    }

    private static int revision(Expected expected) {
        return expected.status().latest().orElseThrow().number();
    }

    /** On the day of that night it was not late yet. */
    private boolean isNewlyOverdue(Expected expected) {
        Optional<LocalDate> then = morning.since().night().map(ZonedDateTime::toLocalDate);
        return expected.isOverdue()
                && then.flatMap(t -> expected.status().due().filter(due -> !due.isBefore(t)))
                        .isPresent();
    }

    List<Loose> loose() {
        return morning.loose().stream().map(this::loose).toList();
    }

    private Loose loose(LooseFile file) {
        List<String> said = file.said().findings().stream()
                .filter(f ->
                        !Outcome.wantsAnswer(file.said().state(), file.said().findings()) || !f.isNote())
                .map(f -> FindingLine.place(words, f) + words.problem(f) + " " + words.remedy(f))
                .toList();
        return new Loose(words.text("state." + file.said().state()), visible(file.said().file()), said, file.links());
    }

    /** A file may be called anything. */
    private static String visible(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
    }
}
