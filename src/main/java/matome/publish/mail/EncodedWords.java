package matome.publish.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text in the head of a mail, by RFC 2047. All of it is encoded, so that nothing in it can pass for something that is
 * encoded already, and on one line, because there are programs that decode first; each word ends with a whole letter and is short enough for the first line of any header.
 */
final class EncodedWords {

    /** In bytes; four thirds of it and twelve letters around must fit on a line after the header's name. */
    private static final int LONGEST = 36;

    private EncodedWords() {}

    static String of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int letter : text.replaceAll("\\p{Cntrl}+", " ").codePoints().toArray()) {
            String next = Character.toString(letter);
            if (bytes(word.toString()).length + bytes(next).length > LONGEST) {
                words.add(encoded(word.toString()));
                word.setLength(0);
            }
            word.append(next);
        }
        words.add(encoded(word.toString()));
        return String.join("\r\n ", words);
    }

    private static String encoded(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(word)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
