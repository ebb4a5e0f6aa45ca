package matome.settings;

import java.util.List;
import java.util.Map;

/** A YAML file as written: values are text until somebody knows what they should be, so 01 stays 01 and no stays no. */
sealed interface YamlNode {

    /** The line of its key, else where it begins; counted from 1. */
    int line();

    /** One value; blank when there is none. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A list. */
    record Items(int line, List<YamlNode> nodes) implements YamlNode {}

    /** Keys and what they hold, in the order of the file. */
    record Mapping(int line, Map<String, YamlNode> nodes) implements YamlNode {}

    /** No value at all; a list of nothing is a value. */
    default boolean isBlank() {
        return this instanceof Scalar scalar && scalar.text().isEmpty();
    }

    /** Nothing that could be read. */
    default boolean isEmpty() {
        return isBlank() || size() == 0;
    }

    private int size() {
        if (this instanceof Items items) {
            return items.nodes().size();
        }
        return this instanceof Mapping mapping ? mapping.nodes().size() : 1;
    }
}
