package matome.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who sends or gets a mail.
 *
 * @param name what stands before the address; empty when nothing does
 */
public record MailAddress(String address, String name) {

    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

    /** What every mail server takes: no quotes, no comments, no letters beyond ASCII, and no dot that parts nothing. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{1,64}@.{1,255}$)" + WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    /** One address; a fault when it is none. */
    static Optional<String> read(Value value) {
        if (ADDRESS.matcher(value.text()).matches()) {
            return Optional.of(value.text());
        }
        value.fault(SettingsProblem.MAIL_ADDRESS, value.key(), value.text());
        return Optional.empty();
    }

    static List<String> read(List<Value> values) {
        return values.stream().flatMap(v -> read(v).stream()).distinct().toList();
    }

    /** Several addresses in one cell. */
    static List<String> several(Value cell) {
        return Arrays.stream(cell.text().split("[、，,;；\\s\u3000]+"))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> read(new Value(cell.key(), cell.line(), part, cell.faults())).stream())
                .distinct()
                .toList();
    }
}
