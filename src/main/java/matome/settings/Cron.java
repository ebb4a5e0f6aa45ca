package matome.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Five fields as cron has them: minute, hour, day of month, month, day of week; each a list of *, 5, 1-5, with /step. */
final class Cron {

    private static final Pattern PART = Pattern.compile("(?:\\*|(\\d{1,2})(?:-(\\d{1,2}))?)(?:/([1-9]\\d?))?");
    private static final List<Cron> FIELDS =
            List.of(new Cron(0, 59), new Cron(0, 23), new Cron(1, 31), new Cron(1, 12), new Cron(0, 7));

    private final int least;
    private final int most;

    private Cron(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The first part of the text that cannot be read; empty when all of it can. */
    static Optional<String> unreadable(String text) {
        List<String> fields = List.of(text.split("\\s+", -1));
        if (fields.size() != FIELDS.size()) {
            return Optional.of(text);
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!FIELDS.get(i).allows(fields.get(i))) {
                return Optional.of(fields.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean allows(String field) {
        return List.of(field.split(",", -1)).stream().allMatch(this::allowsPart);
    }

    private boolean allowsPart(String part) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        int from = number(matcher.group(1), least);
        int to = number(matcher.group(2), from);
        return least <= from && from <= to && to <= most;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
