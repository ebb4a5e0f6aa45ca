package matome.model;

import java.util.List;

/** How a text differs from that of the year before; the pieces of each side are its whole text in order. */
public record TextChange(Degree degree, List<Piece> before, List<Piece> after) {

    /** How much: 変更なし, ほぼ同じ, 変更. */
    public enum Degree {
        SAME,
        NEARLY,
        CHANGED
    }

    /**
     * Part of a text.
     *
     * @param changed whether the other side does not have it
     */
    public record Piece(String text, boolean changed) {}

    public TextChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
