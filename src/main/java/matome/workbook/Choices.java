package matome.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matome.model.PlanCategory;

/** What the drop-down 総計・行革・その他 offers: every category, then the combinations of those that may be combined. */
final class Choices {

    static final String JOINT = "・";

    private Choices() {}

    static List<String> of(List<PlanCategory> categories) {
        return Stream.concat(
                        categories.stream().map(PlanCategory::name),
                        combinations(combinable(categories)).stream().map(c -> String.join(JOINT, c)))
                .toList();
    }

    static List<String> combinable(List<PlanCategory> categories) {
        return categories.stream()
                .filter(PlanCategory::combinable)
                .map(PlanCategory::name)
                .toList();
    }

    /** The pairs, and all three where there are three: a longer list than that nobody chooses from. */
    private static List<List<String>> combinations(List<String> names) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                all.add(List.of(names.get(i), names.get(j)));
            }
        }
        if (names.size() == 3) {
            all.add(names);
        }
        return all;
    }
}
