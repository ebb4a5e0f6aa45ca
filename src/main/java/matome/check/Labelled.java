package matome.check;

import java.util.List;
import java.util.stream.Stream;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.Finding;
import matome.model.FindingCode;
import matome.model.HeadField;

/** A filled cell with its place and the name that its form gives it. */
record Labelled(String label, PlacedText cell) {

    private static final List<Column> PROSE = List.of(Column.TITLE, Column.GOAL, Column.OUTCOME);
    private static final List<HeadField> PRINTED =
            List.of(HeadField.HEAD_TITLE, HeadField.HEAD_NAME, HeadField.DEPARTMENT_GOAL);

    /** Every cell of a column. */
    static Stream<Labelled> of(Case workbook, Column column) {
        String label = workbook.settings().column(column).name();
        return PlacedText.of(workbook, column).map(cell -> new Labelled(label, cell));
    }

    /** The cells whose texts are the clerk's own words and go on paper. */
    static Stream<Labelled> printed(Case workbook) {
        return Stream.concat(PRINTED.stream().flatMap(field -> of(workbook, field)), prose(workbook));
    }

    /** The cells in which a section writes sentences. */
    static Stream<Labelled> prose(Case workbook) {
        return PROSE.stream().flatMap(column -> of(workbook, column));
    }

    /** Every cell that was read. */
    static Stream<Labelled> all(Case workbook) {
        return Stream.concat(
                Stream.of(HeadField.values()).flatMap(field -> of(workbook, field)),
                workbook.settings().columnsInUse().stream().flatMap(column -> of(workbook, column)));
    }

    private static Stream<Labelled> of(Case workbook, HeadField field) {
        return workbook.form().head(field).stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> new Labelled(field.label(), placed(workbook, cell)));
    }

    private static PlacedText placed(Case workbook, FilledCell cell) {
        return new PlacedText(workbook.form().placeOf(cell), cell.text());
    }

    String text() {
        return cell.text();
    }

    /** A finding whose first fact is the cell's name. */
    Finding finding(FindingCode code, String... facts) {
        return cell.finding(
                code, Stream.concat(Stream.of(label), Stream.of(facts)).toArray(String[]::new));
    }
}
