package matome.cli;

import java.util.Optional;

/**
 * One change, as a line of a list.
 *
 * @param column the label of the cell or its column; empty for whole rows
 */
record ChangeLine(Kind kind, String sheet, Optional<String> column, Side before, Side after) {

    /** What kind of change it is: for programs and, through the bundles, for people. */
    enum Kind {
        HEAD_CHANGED("headChanged", "history.kind.head"),
        CELL_CHANGED("cellChanged", "history.kind.cell"),
        ROW_ADDED("rowAdded", "history.kind.added"),
        ROW_REMOVED("rowRemoved", "history.kind.removed"),
        ROW_MOVED("rowMoved", "history.kind.moved");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }
    }

    /** What stood, or stands, where; all empty on the side on which there is nothing. */
    record Side(Optional<String> cell, Optional<Integer> no, Optional<String> title, Optional<String> text) {

        static final Side NOTHING = new Side(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The 項目 of the row as it is called now, or was called when it is gone. */
    Optional<String> title() {
        return after.title().or(before::title);
    }
}
