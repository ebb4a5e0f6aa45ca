package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {

    @Test
    void theTypefacesHaveEveryLetterOfJapaneseWindows() {
        CharsetEncoder windows = Charset.forName("windows-31j").newEncoder();
        PrintableText text = new PrintableText(new Typefaces());

        assertThat(IntStream.rangeClosed(' ', 0xFFFF)
                        .filter(c -> windows.canEncode((char) c) && !Character.isISOControl(c))
                        .filter(c -> Character.getType(c) != Character.PRIVATE_USE)
                        .mapToObj(Character::toString))
                .hasSizeGreaterThan(7_000)
                .allMatch(text::hasLetters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"課", "𠮷", "葛\uDB40\uDD00", "か\u3099", "\u200B", "〓", "é", "\u00A0", "〜"})
    void whatIsPrintedAsItself(String letter) {
        assertThat(PrintedLetters.has(letter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "✔", "\uE000", "❤\uFE0F"})
    void whatIsPrintedAsAGap(String letter) {
        assertThat(PrintedLetters.has(letter)).isFalse();
    }
}
