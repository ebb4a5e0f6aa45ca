package matome.check;

import java.util.Optional;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Rating;

/** A rating or category that was typed in another way than the city writes it is said, not taken in silence. */
final class UnderstoodAs implements Rule {

    @Override
    public Stream<Finding> check(Case workbook) {
        return Stream.concat(
                PlacedText.of(workbook, Column.RATING).flatMap(c -> said(c, rating(workbook, c.text()))),
                PlacedText.of(workbook, Column.CATEGORY).flatMap(c -> said(c, categories(workbook, c.text()))));
    }

    private static Optional<String> rating(Case workbook, String typed) {
        return workbook.rating(typed).map(Rating::code);
    }

    private static Optional<String> categories(Case workbook, String typed) {
        return Categories.parse(typed, workbook.settings().categories()).map(names -> String.join("・", names));
    }

    private static Stream<Finding> said(PlacedText cell, Optional<String> meant) {
        return meant.filter(m -> !m.equals(cell.text())).stream()
                .map(m -> cell.finding(FindingCode.UNDERSTOOD_AS, cell.text(), m));
    }
}
