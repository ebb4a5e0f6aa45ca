package matome.compare.years;

import java.util.List;
import matome.model.TextChange.Piece;

/** A stretch of two texts that both have, or in which they differ. */
record Span(boolean changed, List<Token> before, List<Token> after) {

    private static final int ISLAND = 3;

    Span {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it is so short that marks on both sides of it read worse than one over all. */
    boolean isIsland() {
        return !changed && length() < ISLAND && before.stream().noneMatch(Token::ends);
    }

    /** In visible characters of the later text. */
    int length() {
        return after.stream().mapToInt(Token::length).sum();
    }

    static Piece piece(boolean changed, List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return new Piece(text.toString(), changed);
    }
}
