package matome.compare;

import java.util.Optional;
import matome.model.Column;
import matome.model.FilledCell;
import matome.model.FilledRow;
import matome.model.HeadField;

/** One thing that is otherwise in the later of two fillings. The No. of a row is not content. */
public sealed interface Change {

    /** A labelled cell says something else; a side whose form has no such label has no cell. */
    record HeadChanged(HeadField field, Optional<FilledCell> before, Optional<FilledCell> after) implements Change {}

    /** A row that is in both says something else in this column. */
    record CellChanged(Column column, FilledRow before, FilledRow after) implements Change {}

    record RowAdded(FilledRow after) implements Change {}

    record RowRemoved(FilledRow before) implements Change {}

    /** A row stands elsewhere among those that are in both. */
    record RowMoved(FilledRow before, FilledRow after) implements Change {}
}
