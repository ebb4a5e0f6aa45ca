package matome.cli.doctor;

import java.util.List;
import java.util.Optional;
import matome.model.Messages;

/**
 * One line of the doctor's.
 *
 * @param check what was looked at; stable English
 * @param text what was found
 * @param mend what to do about it
 * @param lines more of what was found, a fault each
 */
public record Diagnosis(Mark mark, String check, String text, Optional<String> mend, List<String> lines) {

    /** How it stands. The signs are in CP932, so that every console has them. */
    public enum Mark {
        GOOD("○"),
        /** A night would go through, but somebody should look. */
        DOUBTFUL("△"),
        BAD("×");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public Diagnosis {
        lines = List.copyOf(lines);
    }

    static Diagnosis good(Messages words, String key, Object... facts) {
        return new Diagnosis(Mark.GOOD, check(key), words.text(key, facts), Optional.empty(), List.of());
    }

    static Diagnosis doubtful(Messages words, String key, Object... facts) {
        return ill(Mark.DOUBTFUL, words, key, facts);
    }

    static Diagnosis bad(Messages words, String key, Object... facts) {
        return ill(Mark.BAD, words, key, facts);
    }

    Diagnosis with(List<String> more) {
        return new Diagnosis(mark, check, text, mend, more);
    }

    /** The text {@code KEY.mend} says what to do. */
    private static Diagnosis ill(Mark mark, Messages words, String key, Object... facts) {
        return new Diagnosis(
                mark, check(key), words.text(key, facts), Optional.of(words.text(key + ".mend", facts)), List.of());
    }

    private static String check(String key) {
        return key.replaceFirst("^doctor\\.(\\w+).*", "$1");
    }
}
