package matome.compare.years;

import java.util.List;
import matome.model.Bigrams;
import matome.model.Key;
import matome.model.TextChange;
import matome.model.TextChange.Degree;
import matome.model.TextChange.Piece;

/** What changed in a text. How it is written, full width or half, blanks and line breaks, is no change. */
final class TextComparison {

    private static final double NEARLY = 0.8;

    /** Below this the texts say other things, and what they have in common is chance. */
    private static final double RELATED = 0.3;

    private TextComparison() {}

    static TextChange of(String before, String after) {
        String older = Key.of(before).value();
        String newer = Key.of(after).value();
        if (older.equals(newer)) {
            return new TextChange(Degree.SAME, whole(before, false), whole(after, false));
        }
        if (Bigrams.of(older).likeness(Bigrams.of(newer)) < RELATED) {
            return new TextChange(Degree.CHANGED, whole(before, true), whole(after, true));
        }
        Spans spans = Spans.of(Token.of(before), Token.of(after));
        boolean nearly = 2.0 * spans.common() >= NEARLY * (older.length() + newer.length());
        return new TextChange(
                nearly ? Degree.NEARLY : Degree.CHANGED, spans.pieces(Span::before), spans.pieces(Span::after));
    }

    private static List<Piece> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
    }
}
