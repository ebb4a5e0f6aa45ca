package matome.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import matome.model.Key;
import matome.model.Messages;
import matome.model.Prefill;
import matome.model.Prefill.Past;

/** The grey columns beside the table that show what was last year. */
record PastColumns(List<Kind> kinds) {

    private static final Messages WORDS = Messages.japanese();

    /** What one of them shows. */
    enum Kind {
        RATING("rating", 11, Look.PAST_CENTRED),
        OUTCOME("outcome", 48, Look.PAST),
        /** Whose the row was, and who else finds it in their form. */
        SECTION("section", 20, Look.PAST);

        private final String word;
        final int width;
        final Look look;

        Kind(String word, int width, Look look) {
            this.word = word;
            this.width = width;
            this.look = look;
        }

        String heading(String lastYear) {
            return WORDS.text("form.past." + word, lastYear);
        }

        String text(Past past) {
            return switch (this) {
                case RATING -> past.item().rating().orElse("");
                case OUTCOME -> past.item().outcome();
                case SECTION ->
                    past.isShared()
                            ? WORDS.text("form.past.shared", past.section(), String.join("・", past.offered()))
                            : past.section();
            };
        }

        private boolean isHeading(Key written) {
            String[] around = heading("\u0000").split("\u0000", -1);
            String pattern = Pattern.quote(Key.of(around[0]).value()) + ".+"
                    + Pattern.quote(Key.of(around[1]).value());
            return written.value().matches(pattern);
        }
    }

    static PastColumns of(Prefill prefill) {
        if (!prefill.hasPast()) {
            return new PastColumns(List.of());
        }
        return new PastColumns(prefill.isMixed() ? List.of(Kind.values()) : List.of(Kind.RATING, Kind.OUTCOME));
    }

    /** Whether a heading is one of ours over a column of last year: nothing under it is handed in. */
    static boolean isHeading(String written) {
        Key key = Key.of(written);
        return !key.isEmpty() && Arrays.stream(Kind.values()).anyMatch(kind -> kind.isHeading(key));
    }
}
