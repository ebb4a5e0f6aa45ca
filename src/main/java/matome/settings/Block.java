package matome.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matome.settings.YamlNode.Items;
import matome.settings.YamlNode.Mapping;
import matome.settings.YamlNode.Scalar;

/** Keys and values of a YAML file, read key by key. What is wrong goes to the faults, and the reading goes on. */
final class Block {

    private final String path;
    private final Mapping mapping;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    Block(String path, Mapping mapping, Faults faults) {
        this.path = path;
        this.mapping = mapping;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** The text of a key that must be there; blank when it is not. */
    String text(String key) {
        require(key);
        return value(key).map(Value::text).orElse("");
    }

    int number(String key, int otherwise, int least, int most) {
        return value(key).flatMap(v -> v.number(least, most)).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return value(key).flatMap(Value::flag).orElse(otherwise);
    }

    Optional<Value> value(String key) {
        YamlNode node = node(key);
        if (node instanceof Scalar scalar) {
            return Optional.of(new Value(path(key), scalar.line(), scalar.text(), faults))
                    .filter(v -> !v.text().isEmpty());
        }
        faults.add(node.line(), SettingsProblem.NOT_A_VALUE, path(key));
        return Optional.empty();
    }

    Value value(String key, String otherwise) {
        return value(key).orElseGet(() -> new Value(path(key), line(key), otherwise, faults));
    }

    /** The values of a list, which may be left out but also written as an empty one. */
    List<Value> values(String key, Collection<String> otherwise) {
        return node(key).isBlank()
                ? otherwise.stream()
                        .map(text -> new Value(path(key), line(key), text, faults))
                        .toList()
                : values(key);
    }

    /** The values of a list; one value alone is a list too. */
    List<Value> values(String key) {
        YamlNode node = node(key);
        if (node instanceof Items items) {
            return items.nodes().stream().flatMap(n -> item(key, n).stream()).toList();
        }
        return value(key).stream().toList();
    }

    private Optional<Value> item(String key, YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.isBlank()) {
            return Optional.of(new Value(path(key), scalar.line(), scalar.text(), faults));
        }
        faults.add(node.line(), SettingsProblem.NOT_A_VALUE, path(key));
        return Optional.empty();
    }

    /** Whether a key is written, were it without a value. */
    boolean has(String key) {
        asked.add(key);
        return mapping.nodes().containsKey(key);
    }

    Optional<Block> block(String key) {
        YamlNode node = node(key);
        return node.isBlank() ? Optional.empty() : block(key, node);
    }

    /** A block that may be left out, and is one without keys then. */
    Block blockOrNone(String key) {
        return block(key).orElseGet(() -> new Block(path(key), new Mapping(line(key), Map.of()), faults));
    }

    Optional<Block> requiredBlock(String key) {
        require(key);
        return block(key);
    }

    private Optional<Block> block(String key, YamlNode node) {
        if (node instanceof Mapping below) {
            return Optional.of(new Block(path(key), below, faults));
        }
        faults.add(node.line(), SettingsProblem.NOT_A_BLOCK, path(key));
        return Optional.empty();
    }

    /** The blocks of a list that must hold one at least. */
    List<Block> requiredBlocks(String key) {
        require(key);
        YamlNode node = node(key);
        if (node instanceof Items items) {
            return items.nodes().stream().flatMap(n -> block(key, n).stream()).toList();
        }
        if (!node.isBlank()) {
            faults.add(node.line(), SettingsProblem.NOT_A_LIST, path(key));
        }
        return List.of();
    }

    /** The keys themselves, where they are years or phases; none of them is unknown then. */
    List<Value> keys() {
        asked.addAll(mapping.nodes().keySet());
        List<Value> keys = new ArrayList<>();
        mapping.nodes().forEach((key, node) -> keys.add(new Value(path, node.line(), key, faults)));
        return keys;
    }

    /** To be called when all keys have been read: what is left over was misspelt. */
    void refuseOthers() {
        mapping.nodes().forEach((key, node) -> {
            if (!asked.contains(key)) {
                refuse(key, node.line());
            }
        });
    }

    private void refuse(String key, int line) {
        Optional<String> meant = Suggestion.nearest(key, asked);
        if (meant.isPresent()) {
            faults.add(line, SettingsProblem.KEY_MISSPELT, path(key), meant.get());
        } else {
            faults.add(line, SettingsProblem.KEY_UNKNOWN, path(key), String.join("、", asked));
        }
    }

    void require(String key) {
        YamlNode node = node(key);
        if (node.isEmpty()) {
            faults.add(node.line(), SettingsProblem.MISSING, path(key));
        }
    }

    /** The line of a key, else of the block that should hold it. */
    int line(String key) {
        return node(key).line();
    }

    private YamlNode node(String key) {
        asked.add(key);
        return mapping.nodes().getOrDefault(key, new Scalar(mapping.line(), ""));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
