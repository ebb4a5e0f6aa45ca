package matome.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import matome.model.Key;

/** Names met so far and the lines they stand on, to say where the first one is when a second comes. */
final class Seen {

    private final Map<Key, Integer> lines = new HashMap<>();

    /** The line of an earlier one; else this becomes the earlier one. What has no name is nobody's double. */
    Optional<Integer> earlier(String name, int line) {
        Key key = Key.of(name);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.putIfAbsent(key, line));
    }
}
