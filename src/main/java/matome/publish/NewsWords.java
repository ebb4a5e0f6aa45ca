package matome.publish;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import matome.model.Messages;
import matome.model.State;

/** What changed since the night before, in words. */
final class NewsWords {

    /** One kind of news, each line with the row it leads to. */
    record Kind(String title, List<Line> lines, int unlisted) {}

    record Line(String row, String text) {}

    private final Morning morning;
    private final List<RoundWords> rounds;
    private final Detail detail;
    private final Messages words;

    NewsWords(Morning morning, List<RoundWords> rounds, Detail detail, Messages words) {
        this.morning = morning;
        this.rounds = rounds;
        this.detail = detail;
        this.words = words;
    }

    /** The worst first. */
    List<Kind> all() {
        List<Kind> all = new ArrayList<>();
        add(all, "form.morning.news.returned", e -> isNew(e) && is(e, State.REJECTED));
        add(all, "form.morning.news.overdue", this::isNewlyOverdue);
        add(all, "form.morning.news.accepted", e -> isNew(e) && is(e, State.ACCEPTED) && revision(e) == 1);
        add(all, "form.morning.news.again", e -> isNew(e) && is(e, State.ACCEPTED) && revision(e) > 1);
        return all;
    }

    private void add(List<Kind> all, String key, Predicate<Expected> kind) {
        List<Line> lines = new ArrayList<>();
        for (RoundWords round : rounds) {
            for (int i = 0; i < round.round().expected().size(); i++) {
                Expected expected = round.round().expected().get(i);
                if (kind.test(expected)) {
                    lines.add(new Line(round.id() + "-" + (i + 1), line(round, expected)));
                }
            }
        }
        if (!lines.isEmpty()) {
            all.add(new Kind(
                    words.text(key, lines.size()),
                    lines.stream().limit(detail.lines()).toList(),
                    detail.unlisted(lines.size())));
        }
    }

    private String line(RoundWords round, Expected expected) {
        String name = words.text(
                "form.morning.news.unit",
                expected.status().department().name(),
                expected.status().unit());
        return rounds.size() == 1 ? name : words.text("form.morning.news.round", name, round.title());
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
}
