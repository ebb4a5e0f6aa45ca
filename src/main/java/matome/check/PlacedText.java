package matome.check;

import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.Place;

/** A filled cell of a column with its place, ready to be spoken about. */
record PlacedText(Place place, String text) {

    static Stream<PlacedText> of(Case workbook, Column column) {
        return workbook.form().rows().stream()
                .flatMap(row -> row.cell(column).stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> of(workbook, row.no(), cell)));
    }

    private static PlacedText of(Case workbook, int no, FilledCell cell) {
        return new PlacedText(workbook.form().placeOf(cell).inRow(no), cell.text());
    }

    Finding finding(FindingCode code, String... facts) {
        return Finding.of(code, place, facts);
    }
}
