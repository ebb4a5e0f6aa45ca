package matome.publish;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import matome.model.Messages;
import matome.model.Outcome;
import org.jspecify.annotations.Nullable;

/** What the template morning.jte says. */
final class MorningWords {

    /** A night needs a while before its page lies there. */
    private static final Duration A_NIGHT = Duration.ofHours(1);

    /** A file that is no section's, in words. */
    record Loose(String state, String name, List<String> said, List<Link> links) {}

    private final Morning morning;
    private final Detail detail;
    private final Messages words;
    private final Days days;
    private final LocalDate today;

    MorningWords(Morning morning, Detail detail, Messages words) {
        this.morning = morning;
        this.detail = detail;
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
                    "r" + (rounds.size() + 1),
                    round,
                    detail,
                    today,
                    morning.stated().getZone(),
                    words));
        }
        return rounds;
    }

    String since() {
        return morning.since()
                .night()
                .map(night -> words.text("form.morning.since", days.shortly(night)))
                .orElseGet(() -> words.text("form.morning.first"));
    }

    List<NewsWords.Kind> news() {
        return new NewsWords(morning, rounds(), detail, words).all();
    }

    List<Loose> loose() {
        return morning.loose().stream().limit(detail.lines()).map(this::loose).toList();
    }

    int unlistedLoose() {
        return detail.unlisted(morning.loose().size());
    }

    List<String> troubles() {
        return morning.troubles().stream().limit(detail.lines()).toList();
    }

    int unlistedTroubles() {
        return detail.unlisted(morning.troubles().size());
    }

    private Loose loose(LooseFile file) {
        List<String> said = file.said().findings().stream()
                .filter(f ->
                        !Outcome.wantsAnswer(file.said().state(), file.said().findings()) || !f.isNote())
                .map(f -> FindingLine.place(words, f) + words.problem(f) + " " + words.remedy(f))
                .toList();
        return new Loose(
                words.text("state." + file.said().state()), visible(file.said().file()), said, file.links());
    }

    /** A file may be called anything. */
    private static String visible(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
    }
}
