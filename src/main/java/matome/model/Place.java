package matome.model;

import java.util.Optional;

/**
 * Where in a workbook something was found, as Excel shows it.
 *
 * @param cell one cell or a range, {@code F12} or {@code F12:F51}
 * @param no the row's No.
 */
public record Place(Optional<String> sheet, Optional<String> cell, Optional<Integer> no) {

    /** The file as a whole. */
    public static final Place FILE = new Place(Optional.empty(), Optional.empty(), Optional.empty());

    public static Place sheet(String sheet) {
        return new Place(Optional.of(sheet), Optional.empty(), Optional.empty());
    }

    public static Place cell(String sheet, String cell) {
        return new Place(Optional.of(sheet), Optional.of(cell), Optional.empty());
    }

    public Place inNoRow() {
        return new Place(sheet, cell, Optional.empty());
    }

    public Place inRow(int no) {
        return new Place(sheet, cell, Optional.of(no));
    }
}
