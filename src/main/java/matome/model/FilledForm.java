package matome.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook as read: texts with their places, nothing judged yet.
 *
 * @param sheet the name of the sheet the form was found on
 * @param head the labelled cells that were found; an absent label has no cell
 * @param rows the filled rows, top down; none for 部の概要
 * @param stamp what the form was issued for, when its hidden sheet is still there
 * @param remarks what the reader had to work out to read it
 */
public record FilledForm(
        Form form,
        String sheet,
        Map<HeadField, FilledCell> head,
        List<FilledRow> rows,
        Optional<Stamp> stamp,
        List<Finding> remarks) {

    public FilledForm {
        head = Map.copyOf(head);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    public Optional<FilledCell> head(HeadField field) {
        return Optional.ofNullable(head.get(field));
    }

    public String headText(HeadField field) {
        return head(field).map(FilledCell::text).orElse("");
    }

    public Place placeOf(FilledCell cell) {
        return Place.cell(sheet, cell.address());
    }
}
