package matome.workbook;

import matome.model.FilledCell;

/**
 * A cell as Excel shows it.
 *
 * @param text line ends as {@code \n}, outer white space gone
 * @param error whether Excel shows an error, or something that we cannot tell
 * @param struck what of the text is struck through; empty when nothing is
 * @param computed whether a formula came to it
 */
record Shown(String text, boolean error, String struck, boolean computed) {

    static Shown text(String raw) {
        return new Shown(FilledCell.tidy(raw), false, "", false);
    }

    static Shown error(String what) {
        return new Shown(what, true, "", false);
    }

    Shown struckThrough(String piece) {
        return new Shown(text, error, FilledCell.tidy(piece), computed);
    }

    Shown asComputed() {
        return new Shown(text, error, struck, true);
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
