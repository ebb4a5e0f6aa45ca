package matome.compare.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matome.model.CityYear;
import matome.model.LinkDecision;
import matome.model.YearComparison;

/** Two years of a generated hall, and all that became of its rows. */
record Step(Hall before, Hall now, List<KnownLink> links, List<LinkDecision> decisions) {

    CityYear yearNow() {
        return now.cityYear();
    }

    CityYear yearBefore() {
        return before.cityYear();
    }

    YearComparison compared() {
        return YearComparisons.of(yearNow(), yearBefore(), decisions, Optional.empty());
    }

    List<KnownLink> certain() {
        return links.stream().filter(KnownLink::isCertain).toList();
    }

    List<KnownLink> uncertain() {
        return links.stream().filter(link -> !link.isCertain()).toList();
    }

    /** Rows of this year that have no certain counterpart. */
    Stream<KnownRow> added() {
        return now.rows().stream().filter(row -> certain().stream().noneMatch(link -> link.now() == row));
    }

    /** Rows of the year before that have none. */
    Stream<KnownRow> ended() {
        return before.rows().stream().filter(row -> certain().stream().noneMatch(link -> link.before() == row));
    }

    /** Whether two rows are one, certain or not. */
    boolean areOne(Optional<KnownRow> one, Optional<KnownRow> other) {
        return links.stream()
                .anyMatch(link -> one.filter(row -> row == link.now()).isPresent()
                        && other.filter(row -> row == link.before()).isPresent());
    }
}
