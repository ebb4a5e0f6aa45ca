package matome.model;

import java.util.Map;
import java.util.Optional;

/**
 * One row of the table that holds something besides its No.
 *
 * @param no the No. written in the row, else its place among the filled rows, counted from 1
 * @param identity the identity the form gave this row, when the form still carries it
 * @param cells the cells of the columns that were found; an absent column has no cell
 */
public record FilledRow(int no, Optional<String> identity, Map<Column, FilledCell> cells) {

    public FilledRow {
        cells = Map.copyOf(cells);
    }

    public Optional<FilledCell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    public String text(Column column) {
        return cell(column).map(FilledCell::text).orElse("");
    }
}
