package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.PlanCategory;

/** 総計・行革・その他 names categories of the city, and together only those that may stand together. */
final class KnownCategory implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        String categories = workbook.settings().categories().stream()
                .map(PlanCategory::name)
                .collect(Collectors.joining("・"));
        return PlacedText.of(workbook, Column.CATEGORY)
                .filter(c -> Categories.parse(c.text(), workbook.settings().categories())
                        .isEmpty())
                .map(c -> c.finding(FindingCode.UNKNOWN_CATEGORY, c.text(), categories));
    }
}
