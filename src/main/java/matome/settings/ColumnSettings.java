package matome.settings;

import java.util.List;
import java.util.Set;
import matome.model.Phase;

/**
 * A column of the form as the city words it.
 *
 * @param label the heading as printed; may hold line breaks
 * @param synonyms other headings that mean the same
 * @param limit most characters a cell may hold
 * @param requiredIn the phases in which a row must fill it
 * @param width in characters of the form's font
 */
public record ColumnSettings(String label, List<String> synonyms, int limit, Set<Phase> requiredIn, int width) {

    public ColumnSettings {
        synonyms = List.copyOf(synonyms);
        requiredIn = Set.copyOf(requiredIn);
    }

    /** The heading in one line, as messages name it. */
    public String name() {
        return label.replaceAll("\\s", "");
    }
}
