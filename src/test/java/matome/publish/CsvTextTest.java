package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final long SEED = 1919;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|'/C calc'!A0",
                "＝1",
                "＋1",
                "＠A",
                "－1",
                "－未達",
                "\t=1",
                "\tA",
                "\rA",
                " =1",
                "　=1",
                "\u00A0=1",
                "\u2003=1",
                "\u200B=1",
                "\uFEFF=1",
                " \u00A0\u200B　-1",
                "\u000B=1",
                "\u0000=1"
            })
    void whatWouldBeAFormulaGetsExcelsMarkForText(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void everyLineIsLookedAt() {
        assertThat(CsvText.safe("目標\n=1+1\n\n  +2\n・3\r=4")).isEqualTo("目標\n'=1+1\n\n'  +2\n・3\r'=4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "目標",
                "・市報",
                "●令和元年7月",
                "※注",
                "－",
                "－ ",
                "ー",
                "— 以上",
                "90.0%以上",
                "A=B",
                "a-b",
                "3 - 1",
                "（=1）",
                "「+」",
                "〈イベント内訳〉",
                "'=1",
                "\"=1",
                "1行目\n・2行目\n　3行目",
                "〜6月",
                "▲12.3",
                "△",
                "−5"
            })
    void ordinaryTextStaysAsItWasWritten(String text) {
        assertThat(CsvText.safe(text)).isEqualTo(text);
    }

    @Test
    void noLineOfAnyTextStartsAFormula() {
        Random random = new Random(SEED);

        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            String safe = CsvText.safe(text);

            assertThat(safe.split("\n", -1)).noneMatch(line -> line.matches("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋＠].*"));
            assertThat(safe.replace("'", "")).isEqualTo(text);
        }
    }

    private static String text(Random random) {
        String pieces = "=+-@＝＋－＠\t\r\n\n  　\u00A0\u200B\uFEFF\u000Bあ1・\"";
        return random.ints(random.nextInt(9), 0, pieces.length())
                .map(pieces::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @RepeatedTest(200)
    void whatWasMadeSafeIsReadAsItWas(RepetitionInfo repetition) {
        Random random = new Random(SEED + repetition.getCurrentRepetition());
        String alphabet = "'=+-＝－@\n\t 　\u200Bあ1";
        String text = random.ints(random.nextInt(12), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());

        String safe = CsvText.safe(text);

        assertThat(CsvText.safe(CsvText.read(safe))).isEqualTo(safe);
        if (!text.contains("'")) {
            assertThat(CsvText.read(safe)).isEqualTo(text);
        }
    }
}
