package matome.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final long SEED = 4711;

    @ParameterizedTest
    @CsvSource({
        "①, 1",
        "㈱, (株)",
        "％, %",
        "Ⅲ, III",
        "ﾊﾝｶｸ, ハンカク",
        "ｶﾞｲﾄﾞ, ガイド",
        "㎡, m2",
        "㍻, 平成",
        "…, ...",
        "（案）, (案)",
        "\uFA19, 神",
        "\u2F00, 一",
        "Ａ, A",
        "ａ, a",
        "１２．３％, 12.3%",
        "No．, No."
    })
    void foldsWhatIsTheSameWord(String written, String key) {
        assertThat(Key.of(written)).isEqualTo(new Key(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秘書 広報課",
                " 秘書広報課 ",
                "秘書　広報課",
                "秘書\n広報課",
                "秘書\r\n広報課",
                "秘書\t広報課",
                "秘書\u00A0広報課",
                "秘書\u200B広報課",
                "秘書\u200D広報課",
                "\uFEFF秘書広報課",
                "秘書広報課\uFE00",
                "秘\uDB40\uDD00書広報課",
                "秘書\u00AD広報課",
                "秘書\u0007広報課"
            })
    void doesNotSeeBlanksAndInvisibleCharacters(String written) {
        assertThat(Key.of(written)).isEqualTo(new Key("秘書広報課"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-B", "A‐B", "A‑B", "A‒B", "A–B", "A—B", "A―B", "A−B", "A－B"})
    void takesAllDashesForOne(String written) {
        assertThat(Key.of(written)).isEqualTo(new Key("A-B"));
    }

    @Test
    void takesBothWaveDashesForOne() {
        assertThat(Key.of("4月〜6月")).isEqualTo(Key.of("4月～6月"));
    }

    @ParameterizedTest
    @CsvSource({"データー, データ-", "総計, 総 計画", "A, a", "か, が", "高, 髙", "「A」, A", "1, 一"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Key.of(one)).isNotEqualTo(Key.of(other));
    }

    @Test
    void joinsAVoicingMarkThatComesApart() {
        assertThat(Key.of("か\u309B" + "い")).isEqualTo(Key.of("がい"));
        assertThat(Key.of("か\u200B\u3099い")).isEqualTo(Key.of("がい"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\n\t", "\u200B\uFEFF"})
    void isEmptyWhenNothingCanBeSeen(String written) {
        assertThat(Key.of(written).isEmpty()).isTrue();
    }

    @Test
    void ofAKeyIsTheKeyItself() {
        Random random = new Random(SEED);

        for (int i = 0; i < 20_000; i++) {
            Key key = Key.of(text(random));

            assertThat(Key.of(key.value())).isEqualTo(key);
        }
    }

    private static String text(Random random) {
        int[][] ranges = {
            {0x20, 0x7E},
            {0xA0, 0x17F},
            {0x2000, 0x206F},
            {0x2460, 0x24FF},
            {0x3000, 0x30FF},
            {0x3300, 0x33FF},
            {0x4E00, 0x4FFF},
            {0xF900, 0xFAFF},
            {0xFE00, 0xFE6F},
            {0xFF00, 0xFFEF},
            {0x0300, 0x036F},
            {0xE0100, 0xE01EF}
        };
        return random.ints(1 + random.nextInt(6), 0, ranges.length)
                .map(i -> ranges[i][0] + random.nextInt(ranges[i][1] - ranges[i][0] + 1))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
