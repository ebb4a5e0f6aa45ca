package matome.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matome.model.TextChange;
import matome.model.TextChange.Piece;

/**
 * One side of a changed text, with a line under what the other side does not have. The design reads it as markup, so
 * this is the only place that writes any, and the text itself never is.
 */
final class UnderlinedText {

    /** What belongs to the letter before it, wherever the pieces were cut. */
    private static final Pattern REST_OF_A_LETTER = Pattern.compile("^[\\p{M}\\uDC00-\\uDFFF]+");

    private final Phrases phrases;

    UnderlinedText(Phrases phrases) {
        this.phrases = phrases;
    }

    String plain(String text) {
        return escaped(phrases.printed(text));
    }

    String before(TextChange change) {
        return marked(change.before(), hasCommon(change));
    }

    String after(TextChange change) {
        return marked(change.after(), hasCommon(change));
    }

    /** Where no word stayed, a line under everything would say nothing. */
    static boolean hasCommon(TextChange change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .anyMatch(piece -> !piece.changed() && piece.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private String marked(List<Piece> pieces, boolean underline) {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).text().isBlank()) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < end; i++) {
            String own = pieces.get(i).text();
            String start = i == 0 ? own : own.substring(rest(own).length());
            String whole =
                    start + (i + 1 < pieces.size() ? rest(pieces.get(i + 1).text()) : "");
            String printed = escaped(i + 1 == end ? phrases.printed(whole) : phrases.printedWithin(whole));
            boolean marked = underline && pieces.get(i).changed() && !printed.isBlank();
            text.append(marked ? "<u>" + printed + "</u>" : printed);
        }
        return text.toString();
    }

    private static String rest(String text) {
        Matcher rest = REST_OF_A_LETTER.matcher(text);
        return rest.find() ? rest.group() : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
