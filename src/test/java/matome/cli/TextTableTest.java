package matome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "財政課, 6",
        "ひらがな, 8",
        "カタカナー, 10",
        "ｶﾀｶﾅ, 4",
        "ｶﾞ, 2",
        "Ａ１, 4",
        "（）, 4",
        "、。・, 6",
        "①, 2",
        "●○, 4",
        "𠮷野, 4",
        "😀, 2",
        "か\u3099, 2",
        "葛\uDB40\uDD00飾, 4",
        "a\u200Bb, 2",
        "e\u0301, 1",
        "￥, 2",
        "～, 2",
        "é, 1"
    })
    void knowsHowManyPlacesATextTakes(String text, int places) {
        assertThat(TextTable.width(text)).isEqualTo(places);
    }

    @Test
    void putsColumnsUnderEachOther() {
        List<String> lines = TextTable.of(List.of(
                List.of("課", "状態", "行"),
                List.of("財政課", "", "1"),
                List.of("ｶﾞｲﾄﾞ", "受付", "21"),
                List.of("a", "差戻し", "")));

        assertThat(lines).containsExactly("課      状態    行", "財政課          1", "ｶﾞｲﾄﾞ   受付    21", "a       差戻し");
    }
}
