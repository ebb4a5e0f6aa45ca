package matome.compare.years;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import matome.model.TextChange.Piece;

/** Two texts side by side, stretch by stretch. */
record Spans(List<Span> all) {

    Spans {
        all = List.copyOf(all);
    }

    static Spans of(List<Token> before, List<Token> after) {
        List<Span> spans = new ArrayList<>();
        int older = 0;
        int newer = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        keys(before), keys(after), new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            spans.add(new Span(false, before.subList(older, from), after.subList(newer, to)));
            older = from + delta.getSource().size();
            newer = to + delta.getTarget().size();
            spans.add(new Span(true, before.subList(from, older), after.subList(to, newer)));
        }
        spans.add(new Span(false, before.subList(older, before.size()), after.subList(newer, after.size())));
        return new Spans(spans).withoutIslands();
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    /** What both have in common, in visible characters. */
    int common() {
        return all.stream()
                .filter(span -> !span.changed())
                .mapToInt(Span::length)
                .sum();
    }

    private Spans withoutIslands() {
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Span span = all.get(i);
            boolean between = i > 0 && i < all.size() - 1;
            kept.add(between && span.isIsland() ? new Span(true, span.before(), span.after()) : span);
        }
        return new Spans(kept);
    }

    /** One of the texts as pieces, none of them empty and no two alike beside each other. */
    List<Piece> pieces(Function<Span, List<Token>> side) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : all) {
            Piece piece = Span.piece(span.changed(), side.apply(span));
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).changed() == piece.changed()) {
                pieces.set(last, new Piece(pieces.get(last).text() + piece.text(), piece.changed()));
            } else if (!piece.text().isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
