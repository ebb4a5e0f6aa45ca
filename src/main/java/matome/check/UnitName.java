package matome.check;

import java.util.List;
import java.util.Optional;
import matome.model.Key;
import matome.settings.Suggestion;

/** The name of a department or section as somebody typed it. */
final class UnitName {

    /** 部, 課, 局, 室 … left out. */
    private static final int ENDING = 1;

    private UnitName() {}

    static boolean same(String one, String other) {
        return Key.of(one).equals(Key.of(other));
    }

    /** The one name that was probably meant; none when two are as near. */
    static Optional<String> nearest(String typed, List<String> names) {
        String written = Key.of(typed).value();
        List<String> whole =
                names.stream().filter(name -> lacksItsEnding(written, name)).toList();
        return whole.size() == 1
                ? Optional.of(whole.get(0))
                : Suggestion.nearest(
                                written,
                                names.stream().map(name -> Key.of(name).value()).toList())
                        .flatMap(key -> names.stream()
                                .filter(name -> Key.of(name).value().equals(key))
                                .findFirst());
    }

    private static boolean lacksItsEnding(String written, String name) {
        String key = Key.of(name).value();
        return key.length() == written.length() + ENDING && key.startsWith(written);
    }
}
