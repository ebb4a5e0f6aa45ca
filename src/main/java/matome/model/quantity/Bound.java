package matome.model.quantity;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words after a number make of it; those that say more come first (5%以上削減 is no 以上). */
public enum Bound {
    /** How much less something became. */
    DECREASE("(?:以上)?[のを]?(?:減|削減|縮減|短縮|低減|抑制|低下)"),
    INCREASE("(?:以上)?[のを]?(?:増|向上|上昇)"),
    AT_LEAST("以上|を下回らな"),
    MORE("を?超"),
    AT_MOST("以下|以内"),
    LESS("未満|を下回|を切"),
    NONE("");

    static final String ANY = Arrays.stream(values()).map(b -> b.form.pattern()).collect(Collectors.joining("|"));

    private final Pattern form;

    Bound(String form) {
        this.form = Pattern.compile(form);
    }

    static Bound of(String words) {
        return Arrays.stream(values())
                .filter(bound -> bound.form.matcher(words).matches())
                .findFirst()
                .orElseThrow();
    }

    boolean isChange() {
        return this == DECREASE || this == INCREASE;
    }
}
