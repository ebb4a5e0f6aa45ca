package matome.check;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of a text as a person counts them: a mark that belongs to a letter (か and ゛, 葛 and its variant) is none. */
final class Letters {

    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}", Pattern.DOTALL);

    private Letters() {}

    static Stream<String> of(String text) {
        return LETTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group);
    }

    static int count(String text) {
        return Math.toIntExact(of(text).count());
    }

    /** Those that answer to a description, each once, with their code points: 𠮷（U+20BB7）; nothing when there is none. */
    static List<String> named(Stream<String> letters, Predicate<String> kind) {
        Set<String> found = letters.filter(kind).collect(Collectors.toCollection(LinkedHashSet::new));
        return found.stream()
                .map(letter -> letter + "（" + codePoints(letter) + "）")
                .toList();
    }

    /** {@code U+845B U+E0100}. */
    static String codePoints(String letter) {
        return letter.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
