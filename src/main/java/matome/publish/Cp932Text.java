package matome.publish;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as CP932 can carry it: what has a twin of the same look there becomes that, every other character that would not
 * come back as itself becomes 〓.
 *
 * @param replaced how often each character was lost
 */
record Cp932Text(String text, Map<Integer, Long> replaced) {

    /** The CP932 of Windows; what Java calls {@code cp932} is IBM's. */
    static final Charset CHARSET = Charset.forName("windows-31j");

    private static final String GETA = "〓";

    /** A letter and what stands upon it, as Macs write が. Lone characters stay: NFC would change 神 (U+FA19) to 神. */
    private static final Pattern MARKED = Pattern.compile("\\P{M}\\p{M}+");

    private static final Map<Integer, Integer> TWINS = Map.ofEntries(
            Map.entry(0x301C, 0xFF5E), // 〜
            Map.entry(0x2212, 0xFF0D), // −
            Map.entry(0x2016, 0x2225), // ‖
            Map.entry(0x2014, 0x2015), // —
            Map.entry(0x2011, 0x2010), // a hyphen that keeps a line together
            Map.entry(0x00A0, 0x0020), // a blank that does
            Map.entry(0x00A2, 0xFFE0), // ¢
            Map.entry(0x00A3, 0xFFE1), // £
            Map.entry(0x00A5, 0xFFE5), // ¥
            Map.entry(0x00AC, 0xFFE2), // ¬
            Map.entry(0x00AF, 0xFFE3), // ¯
            Map.entry(0x00B5, 0x03BC), // µ
            Map.entry(0x00B7, 0x30FB), // ·
            Map.entry(0x3099, 0x309B), // ゛ upon a letter that has no form with it
            Map.entry(0x309A, 0x309C)); // ゜

    static Cp932Text of(String written) {
        if (survives(written)) {
            return new Cp932Text(written, Map.of());
        }
        String composed = MARKED.matcher(written)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Normalizer.normalize(letter.group(), Normalizer.Form.NFC)));
        int[] characters =
                composed.codePoints().map(c -> TWINS.getOrDefault(c, c)).toArray();
        return new Cp932Text(carried(characters), lost(characters));
    }

    private static String carried(int[] characters) {
        return Arrays.stream(characters)
                .mapToObj(c -> isLost(c) ? mark(c) : Character.toString(c))
                .collect(joining());
    }

    private static Map<Integer, Long> lost(int[] characters) {
        return Arrays.stream(characters)
                .filter(Cp932Text::isLost)
                .boxed()
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
    }

    /** What stands for a lost character: nothing for one that nobody sees, such as the selector of a variant. */
    static String mark(int character) {
        boolean selector =
                (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return selector || Character.getType(character) == Character.FORMAT ? "" : GETA;
    }

    private static boolean isLost(int character) {
        return !survives(Character.toString(character));
    }

    private static boolean survives(String text) {
        return new String(text.getBytes(CHARSET), CHARSET).equals(text);
    }
}
