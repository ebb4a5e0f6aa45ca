package matome.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matome.model.Key;
import matome.model.PlanCategory;

/** Reads a cell of the column 総計・行革・その他, where a row may name several categories. */
final class Categories {

    private static final String SEPARATORS = "[\\s\\p{Z}・･、，,/／＋+&＆]+";

    private Categories() {}

    /** The names in the city's order; empty when one is unknown or may not stand beside another. */
    static Optional<Set<String>> parse(String text, List<PlanCategory> known) {
        Optional<PlanCategory> whole = known.stream()
                .filter(c -> Key.of(c.name()).equals(Key.of(text)))
                .findFirst();
        if (whole.isPresent()) {
            return Optional.of(Set.of(whole.get().name()));
        }
        Set<Key> written = Arrays.stream(text.split(SEPARATORS))
                .map(Key::of)
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<PlanCategory> meant =
                known.stream().filter(c -> written.contains(Key.of(c.name()))).toList();
        boolean understood = meant.size() == written.size() && (!meant.isEmpty() || text.isBlank());
        boolean together = meant.size() < 2 || meant.stream().allMatch(PlanCategory::combinable);
        return understood && together
                ? Optional.of(
                        meant.stream().map(PlanCategory::name).collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }
}
