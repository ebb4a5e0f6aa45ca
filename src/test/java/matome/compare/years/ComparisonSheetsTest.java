package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import matome.model.Achievement;
import matome.model.AchievementPair;
import matome.model.ComparedItem;
import matome.model.ComparedItem.RatedYear;
import matome.model.ComparisonSheet;
import matome.model.OrganizationChange;
import matome.model.OrganizationChange.Kind;
import matome.model.RatingChange;
import matome.model.Relation;
import matome.model.YearComparison;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison laid out for its readers. */
@Tag("long")
class ComparisonSheetsTest {

    private static final List<String> CATEGORIES = List.of("総計", "行革");

    private static ComparisonSheets sheets(Step step) {
        return new ComparisonSheets(step.compared(), step.yearNow(), step.yearBefore(), CATEGORIES);
    }

    private static List<ComparisonSheet> departments(Step step) {
        ComparisonSheets sheets = sheets(step);
        return step.yearNow().organization().departments().stream()
                .map(sheets::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theDepartmentsAddUpToTheCityWithThoseThatAreGone(long seed) {
        for (Step step : Generated.years(seed)) {
            ComparisonSheet city = sheets(step).city();
            List<AchievementPair> totals =
                    departments(step).stream().map(ComparisonSheet::total).toList();

            assertThat(city.bySection()).startsWith(totals.toArray(AchievementPair[]::new));
            for (ToIntFunction<Achievement> figure : List.<ToIntFunction<Achievement>>of(
                    Achievement::rows, Achievement::counted, Achievement::achieved)) {
                assertThat(sum(city.bySection(), AchievementPair::now, figure))
                        .isEqualTo(figure.applyAsInt(city.total().now()));
                assertThat(sum(city.bySection(), AchievementPair::before, figure))
                        .isEqualTo(figure.applyAsInt(city.total().before()));
            }
            assertThat(city.total().before().rows())
                    .isEqualTo(step.before().rows().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theSectionsAddUpToTheirDepartment(long seed) {
        for (Step step : Generated.years(seed)) {
            assertThat(departments(step)).allSatisfy(sheet -> {
                assertThat(sum(sheet.bySection(), AchievementPair::now, Achievement::rows))
                        .isEqualTo(sheet.total().now().rows());
                assertThat(sum(sheet.bySection(), AchievementPair::before, Achievement::rows))
                        .isEqualTo(sheet.total().before().rows());
            });
        }
    }

    private static int sum(
            List<AchievementPair> pairs,
            Function<AchievementPair, Achievement> side,
            ToIntFunction<Achievement> figure) {
        return pairs.stream().map(side).mapToInt(figure).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void everyLineStandsOnItsDepartmentsSheetAndTheWorstFirst(long seed) {
        for (Step step : Generated.years(seed)) {
            List<ComparedItem> all = step.compared().items();
            List<ComparedItem> onSheets = new ArrayList<>();
            departments(step).forEach(sheet -> onSheets.addAll(sheet.items()));
            List<ComparedItem> city = sheets(step).city().items();

            assertThat(city).containsExactlyInAnyOrderElementsOf(all);
            assertThat(onSheets)
                    .containsAll(
                            all.stream().filter(item -> item.now().isPresent()).toList());
            assertThat(city.get(0).change()).isEqualTo(RatingChange.DOWN);
            assertThat(city.get(city.size() - 1).relation()).isEqualTo(Relation.CONTINUED);
            long down = city.stream()
                    .filter(item -> item.change() == RatingChange.DOWN)
                    .count();
            assertThat(city.subList(0, (int) down)).allMatch(item -> item.change() == RatingChange.DOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theReorganisationIsToldAsItWas(long seed) {
        for (Step step : Generated.years(seed)) {
            List<OrganizationChange> changes = sheets(step).city().organizationChanges();

            assertThat(changes)
                    .filteredOn(c -> c.kind() == Kind.MERGED)
                    .hasSize(1)
                    .allMatch(c -> c.before().size() == 2);
            assertThat(changes)
                    .filteredOn(c -> c.kind() == Kind.SPLIT)
                    .hasSize(1)
                    .allMatch(c -> c.after().size() == 2);
            assertThat(changes).filteredOn(c -> c.kind() == Kind.RENAMED).hasSize(1);
            assertThat(changes).filteredOn(c -> c.kind() == Kind.NEW).hasSize(1);
            assertThat(changes).filteredOn(c -> c.kind() == Kind.ABOLISHED).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theRatingsGoOnOverThreeYears(long seed) {
        List<Step> steps = Generated.years(seed);
        YearComparison first = steps.get(0).compared();
        Step last = steps.get(1);

        YearComparison second =
                YearComparisons.of(last.yearNow(), last.yearBefore(), last.decisions(), Optional.of(first));

        assertThat(second.items()).allSatisfy(item -> {
            assertThat(item.strip())
                    .extracting(RatedYear::year)
                    .map(y -> y.value())
                    .containsExactly(2018, 2019, 2020);
            assertThat(item.strip().get(2).rating())
                    .isEqualTo(item.now().flatMap(i -> i.initiative().rating()));
            assertThat(item.strip().get(1).rating())
                    .isEqualTo(item.before().flatMap(i -> i.initiative().rating()));
        });
        assertThat(second.items())
                .filteredOn(item -> item.relation() == Relation.CONTINUED)
                .anyMatch(item ->
                        item.strip().stream().allMatch(rated -> rated.rating().isPresent()));
        assertThat(Stream.of(first).flatMap(c -> c.items().stream()))
                .allMatch(item -> item.strip().size() == 2);
    }
}
