package matome.settings;

import java.util.Comparator;
import java.util.List;
import matome.model.Messages;

/**
 * Something wrong in jobs/, as facts; the words are in the message bundles.
 *
 * @param file as people name it, for example {@code jobs/city.yml}
 * @param line counted from 1; 0 when it is about the file as a whole
 */
public record SettingsFault(String file, int line, SettingsProblem problem, List<String> facts)
        implements Comparable<SettingsFault> {

    private static final Comparator<SettingsFault> IN_READING_ORDER = Comparator.comparing(SettingsFault::file)
            .thenComparingInt(SettingsFault::line)
            .thenComparing(SettingsFault::problem)
            .thenComparing(f -> String.join("\n", f.facts()));

    public SettingsFault {
        facts = List.copyOf(facts);
    }

    /** One sentence for people: where, what is wrong, what to write. */
    public String text(Messages messages) {
        String sentence = messages.text(problem.key(), facts.toArray());
        return line == 0
                ? messages.text("settings.in-file", file, sentence)
                : messages.text("settings.in-line", file, line, sentence);
    }

    @Override
    public int compareTo(SettingsFault other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
