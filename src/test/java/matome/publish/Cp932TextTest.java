package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Cp932TextTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private static String carried(String text) {
        return Cp932Text.of(text).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"目標\n・①㈱髙﨑Ⅲ㎡～－∥―", "ｶﾞ 100% \\ ~", "\u7950\uFA19\uFA1B\uF9DC", "\uE000", ""})
    void whatCp932HasStaysAsItWasWritten(String text) {
        assertThat(Cp932Text.of(text)).isEqualTo(new Cp932Text(text, Map.of()));
        assertThat(new String(text.getBytes(WINDOWS), WINDOWS)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "4月〜6月, 4月～6月",
        "−5, －5",
        "a‖b, a∥b",
        "続く——, 続く――",
        "¢£¬¥¯, ￠￡￢￥￣",
        "µ·, μ・",
        "a\u00A0b, a b",
        "か\u3099き\u309A, がき゜",
        "は\u309Aん, ぱん",
        "\uFA19か\u3099, \uFA19が"
    })
    void whatHasATwinOfTheSameLookBecomesThatAndIsNotListed(String text, String expected) {
        assertThat(Cp932Text.of(text)).isEqualTo(new Cp932Text(expected, Map.of()));
    }

    @Test
    void whatIsLostIsVisibleAndCounted() {
        assertThat(Cp932Text.of("𠮷野家の𠮷と😀と鷗、ゔ"))
                .isEqualTo(new Cp932Text("〓野家の〓と〓と〓、〓", Map.of(0x20BB7, 2L, 0x1F600, 1L, 0x9DD7, 1L, 0x3094, 1L)));
    }

    @Test
    void whatNobodySeesIsDroppedAndCounted() {
        assertThat(Cp932Text.of("葛\uDB40\uDD00城\u200B市❤\uFE0F"))
                .isEqualTo(new Cp932Text("葛城市〓", Map.of(0xE0100, 1L, 0x200B, 1L, 0x2764, 1L, 0xFE0F, 1L)));
    }

    @Test
    void halfACharacterIsLostToo() {
        assertThat(carried("a\uD842b")).isEqualTo("a〓b");
    }

    @Test
    void everyCharacterThereIsComesBackAsWhatWasCarried() {
        assertThat(IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                        .mapToObj(c -> carried(Character.toString(c)))
                        .filter(text -> !new String(text.getBytes(WINDOWS), WINDOWS).equals(text)))
                .isEmpty();
    }

    @Test
    void anyTextComesBackAsWhatWasCarried() {
        Random random = new Random(932);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(6, 0, 0x3100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String carried = carried(text);

            assertThat(new String(carried.getBytes(WINDOWS), WINDOWS)).isEqualTo(carried);
        }
    }
}
