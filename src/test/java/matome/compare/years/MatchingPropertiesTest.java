package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matome.model.CityYear;
import matome.model.ConsolidatedSheet;
import matome.model.ConsolidatedSheet.Entry;
import matome.model.Department;
import matome.model.LinkDecision;
import matome.model.ListedItem;
import matome.model.Organization;
import matome.model.YearComparison;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides nothing: the order in which things stand, and from which year one looks. */
@Tag("long")
class MatchingPropertiesTest {

    /** Links and proposals, told by section and title. */
    private record Found(Set<List<Object>> links, Set<List<Object>> proposals) {

        static Found in(YearComparison comparison) {
            return new Found(
                    comparison.items().stream()
                            .filter(item ->
                                    item.now().isPresent() && item.before().isPresent())
                            .map(item -> List.<Object>of(
                                    named(item.now().orElseThrow()),
                                    named(item.before().orElseThrow()),
                                    item.evidence()))
                            .collect(Collectors.toSet()),
                    comparison.proposals().stream()
                            .map(p -> List.<Object>of(named(p.now()), named(p.before()), p.likeness()))
                            .collect(Collectors.toSet()));
        }

        Found swapped() {
            return new Found(swapped(links), swapped(proposals));
        }

        private static Set<List<Object>> swapped(Set<List<Object>> pairs) {
            return pairs.stream()
                    .map(pair -> List.of(pair.get(1), pair.get(0), pair.get(2)))
                    .collect(Collectors.toSet());
        }

        private static List<String> named(ListedItem item) {
            return List.of(item.section().code(), item.initiative().title());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfRowsSectionsAndDepartmentsDecidesNothing(long seed) {
        Random random = new Random(seed);
        for (Step step : Generated.years(seed)) {
            List<LinkDecision> decisions = new ArrayList<>(step.decisions());
            Collections.shuffle(decisions, random);

            YearComparison shuffled = YearComparisons.of(
                    shuffled(step.yearNow(), random), shuffled(step.yearBefore(), random), decisions, Optional.empty());

            assertThat(Found.in(shuffled)).isEqualTo(Found.in(step.compared()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameIsFoundWhenTheYearsAreSwapped(long seed) {
        for (Step step : Generated.years(seed)) {
            Step back = Swapped.of(step);

            assertThat(Found.in(back.compared()).swapped()).isEqualTo(Found.in(step.compared()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameYearsGiveTheSameComparison(long seed) {
        for (Step step : Generated.years(seed)) {
            assertThat(step.compared()).isEqualTo(step.compared());
        }
    }

    private static CityYear shuffled(CityYear year, Random random) {
        List<ConsolidatedSheet> sheets = shuffled(year.sheets(), random).stream()
                .map(sheet -> shuffled(sheet, random))
                .toList();
        return new CityYear(
                new Organization(
                        year.year(),
                        sheets.stream().map(ConsolidatedSheet::department).toList()),
                sheets,
                year.scale(),
                year.mark());
    }

    private static ConsolidatedSheet shuffled(ConsolidatedSheet sheet, Random random) {
        Department department = sheet.department();
        List<Entry> entries = shuffled(sheet.entries(), random);
        return new ConsolidatedSheet(
                sheet.city(),
                sheet.cityGoal(),
                sheet.year(),
                new Department(department.code(), department.name(), shuffled(department.sections(), random)),
                Optional.empty(),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> new Entry(
                                i + 1, entries.get(i).section(), entries.get(i).initiative()))
                        .toList(),
                sheet.statedDate());
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
