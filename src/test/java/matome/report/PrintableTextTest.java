package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    private final PrintableText printable = new PrintableText(new Typefaces());

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "髙﨑 𠮷野家 ①➀ ㈱ 〜−—, 髙﨑 𠮷野家 ①➀ ㈱ 〜−—, what the typefaces have",
        "葛\uDB40\uDD00飾区 神\uFE00, 葛飾区 神, selectors of variants",
        "か\u3099ぎょうハ\u309Aン, がぎょうパン, marks that macOS keeps apart",
        "\uFA19社, \uFA19社, characters that normalisation would replace",
        "一\u200B二\uFEFF三\u202E四, 一二三四, marks without a shape",
        "完了✔😀\uE000, 完了〓〓〓, what no typeface has",
        "一\u0001二\uD842三, 一〓二〓三, what is no character",
        "一\t二\u00A0三\u1680四, 一 二\u00A0三 四, blanks of all kinds",
    })
    void printsWhatCanBePrinted(String written, String printed, String what) {
        assertThat(printable.of(written)).as(what).isEqualTo(printed);
    }

    @Test
    void keepsLinesAndDropsTheBlankOnesAtTheEnd() {
        assertThat(printable.of("一\r\n\n二\r三\u2028四\n　\n \n")).isEqualTo("一\n\n二\n三\n四");
    }
}
