package matome.compare.years;

import java.util.List;
import java.util.regex.Pattern;
import matome.model.Key;

/**
 * The smallest part of a text that is the same or not: a number, a word of letters or katakana, else one character; blanks
 * belong to what stands before them.
 *
 * @param key what is compared
 */
record Token(String text, String key) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:[0-9０-９]+(?:[,，.．][0-9０-９]+)*[%％]?|[A-Za-zＡ-Ｚａ-ｚ]+|[\\p{IsKatakana}ー]+|\\X)[\\s\\p{Z}]*",
            Pattern.DOTALL);

    static List<Token> of(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(found.group(), Key.of(found.group()).value()))
                .toList();
    }

    int length() {
        return key.length();
    }

    /** Whether a thought ends here; what stands between two of these is read as a whole. */
    boolean ends() {
        return key.equals("。") || text.contains("\n");
    }
}
