package matome.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Rating;

/** 評価 is a step of the city's scale. */
final class KnownRating implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        String scale = workbook.scale().stream().map(Rating::code).collect(Collectors.joining("・"));
        return PlacedText.of(workbook, Column.RATING)
                .filter(c -> workbook.rating(c.text()).isEmpty())
                .map(c -> c.finding(FindingCode.UNKNOWN_RATING, c.text(), scale));
    }
}
