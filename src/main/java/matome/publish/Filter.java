package matome.publish;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.State;

/** The lists that the counts of a round lead to. */
enum Filter {
    ALL("z", "form.morning.filter.all", ""),
    MISSING("m", "form.morning.filter.missing", "open"),
    OVERDUE("o", "form.morning.filter.overdue", "bad"),
    RETURNED("r", "form.morning.filter.returned", "bad"),
    WARNED("w", "form.morning.filter.warned", "mind"),
    ACCEPTED("a", "form.morning.filter.accepted", "good"),
    WAITING("d", "form.morning.filter.waiting", "open");

    private final String letter;
    private final String key;
    private final String tone;

    Filter(String letter, String key, String tone) {
        this.letter = letter;
        this.key = key;
        this.tone = tone;
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
        return switch (this) {
            case ALL -> true;
            case MISSING -> expected.isMissing();
            case OVERDUE -> expected.isOverdue();
            case RETURNED -> expected.state().equals(Optional.of(State.REJECTED));
            case WARNED -> expected.isAcceptedWithWarnings();
            case ACCEPTED -> expected.status().inForce().isPresent();
            case WAITING -> expected.waits();
        };
    }
}
