package matome.compare.years;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import matome.model.ComparedItem;
import matome.model.ComparedItem.RatedYear;
import matome.model.FiscalYear;
import matome.model.ListedItem;
import matome.model.YearComparison;

/** The ratings of a row over the years at hand, five at most. A row that came from several shows the ratings of all. */
final class Strips {

    private static final int MOST = 5;

    private final FiscalYear now;
    private final Set<FiscalYear> years;
    private final Map<ListedItem, Map<FiscalYear, Set<String>>> earlier = new HashMap<>();

    /** Continues the strips of the comparison of the year before with its own predecessor. */
    Strips(FiscalYear now, FiscalYear before, Optional<YearComparison> comparisonBefore) {
        this.now = now;
        TreeSet<FiscalYear> all = new TreeSet<>(List.of(before, now));
        Stream<ComparedItem> items = comparisonBefore.stream()
                .filter(comparison -> comparison.year().equals(before))
                .flatMap(comparison -> comparison.items().stream());
        items.forEach(item -> {
            item.strip().forEach(rated -> all.add(rated.year()));
            item.now().ifPresent(row -> add(row, item.strip()));
        });
        while (all.size() > MOST) {
            all.pollFirst();
        }
        this.years = all;
    }

    private void add(ListedItem row, List<RatedYear> strip) {
        Map<FiscalYear, Set<String>> ratings = earlier.computeIfAbsent(row, r -> new TreeMap<>());
        strip.forEach(rated -> ratings.computeIfAbsent(rated.year(), y -> new LinkedHashSet<>())
                .addAll(rated.rating().stream().toList()));
    }

    List<RatedYear> of(Optional<ListedItem> newer, Optional<ListedItem> older) {
        Map<FiscalYear, Set<String>> ratings = new LinkedHashMap<>();
        older.ifPresent(row -> {
            ratings.put(row.year(), ratingOf(row));
            ratings.putAll(earlier.getOrDefault(row, Map.of()));
        });
        newer.ifPresent(row -> ratings.put(now, ratingOf(row)));
        return years.stream()
                .map(year -> new RatedYear(year, joined(ratings.getOrDefault(year, Set.of()))))
                .toList();
    }

    private static Set<String> ratingOf(ListedItem row) {
        return new LinkedHashSet<>(row.initiative().rating().stream().toList());
    }

    private static Optional<String> joined(Set<String> ratings) {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(String.join("・", ratings));
    }
}
