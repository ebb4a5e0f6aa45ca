package matome.compare.years;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.ComparedItem;
import matome.model.ComparedItem.RatedYear;
import matome.model.FiscalYear;
import matome.model.ListedItem;
import matome.model.YearComparison;

/** The ratings of a row over the years at hand. Where it came from several rows, the strip begins there. */
final class Strips {

    private final CityYear now;
    private final CityYear before;
    private final Map<ListedItem, List<RatedYear>> known = new HashMap<>();
    private final List<FiscalYear> earlierYears;

    Strips(CityYear now, CityYear before, List<YearComparison> earlier) {
        this.now = now;
        this.before = before;
        List<ComparedItem> last = earlier.stream()
                .filter(c -> c.year().equals(before.year()))
                .flatMap(c -> c.items().stream())
                .toList();
        this.earlierYears = last.stream()
                .findFirst()
                .map(item -> item.strip().stream().map(RatedYear::year).toList())
                .orElse(List.of(before.year()));
        last.forEach(line -> line.now().ifPresent(item -> known.merge(item, line.strip(), (a, b) -> ownYearOnly(a))));
    }

    List<RatedYear> of(Optional<ListedItem> item, Optional<ListedItem> old) {
        List<RatedYear> past = old.map(this::until).orElseGet(() -> blank(earlierYears));
        return Stream.concat(past.stream(), Stream.of(new RatedYear(now.year(), rating(item))))
                .toList();
    }

    private List<RatedYear> until(ListedItem old) {
        return Optional.ofNullable(known.get(old))
                .orElseGet(() -> Stream.concat(
                                blank(earlierYears).stream().limit(earlierYears.size() - 1L),
                                Stream.of(new RatedYear(before.year(), rating(Optional.of(old)))))
                        .toList());
    }

    private static List<RatedYear> blank(List<FiscalYear> years) {
        return years.stream().map(y -> new RatedYear(y, Optional.empty())).toList();
    }

    private static List<RatedYear> ownYearOnly(List<RatedYear> strip) {
        return Stream.concat(
                        blank(strip.stream().map(RatedYear::year).toList()).stream()
                                .limit(strip.size() - 1L),
                        strip.stream().skip(strip.size() - 1L))
                .toList();
    }

    private static Optional<String> rating(Optional<ListedItem> item) {
        return item.flatMap(i -> i.initiative().rating());
    }
}
