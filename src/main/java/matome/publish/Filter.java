package matome.publish;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matome.model.State;

/** The lists that the counts of a round lead to. */
enum Filter {
    ALL("z", "form.morning.filter.all", "", e -> true),
    MISSING("m", "form.morning.filter.missing", "open", Expected::isMissing),
    OVERDUE("o", "form.morning.filter.overdue", "bad", Expected::isOverdue),
    RETURNED("r", "form.morning.filter.returned", "bad", e -> e.state().equals(Optional.of(State.REJECTED))),
    WARNED(
            "w",
            "form.morning.filter.warned",
            "mind",
            e -> e.state().equals(Optional.of(State.ACCEPTED))
                    && e.status().latest().filter(r -> r.warnings() > 0).isPresent()),
    ACCEPTED(
            "a",
            "form.morning.filter.accepted",
            "good",
            e -> e.status().inForce().isPresent()),
    WAITING("d", "form.morning.filter.waiting", "open", Expected::waits);

    private final String letter;
    private final String key;
    private final String tone;
    private final Predicate<Expected> holds;

    Filter(String letter, String key, String tone, Predicate<Expected> holds) {
        this.letter = letter;
        this.key = key;
        this.tone = tone;
        this.holds = holds;
    }

    static Stream<Filter> holding(Expected expected) {
        return Arrays.stream(values()).filter(f -> f != ALL && f.holds(expected));
    }

    /** As the page's style sheet knows it. */
    String letter() {
        return letter;
    }

    String key() {
        return key;
    }

    String tone() {
        return tone;
    }

    boolean holds(Expected expected) {
        return holds.test(expected);
    }
}
