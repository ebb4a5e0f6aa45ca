package matome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matome.model.TextChange;
import matome.model.TextChange.Degree;
import matome.model.TextChange.Piece;
import org.junit.jupiter.api.Test;

class UnderlinedTextTest {

    private final UnderlinedText texts = new UnderlinedText(Phrases.inJapanese());

    private static TextChange change(Piece... after) {
        return new TextChange(Degree.NEARLY, List.of(new Piece("前", false)), List.of(after));
    }

    @Test
    void marksWhatTheOtherSideDoesNotHave() {
        TextChange change = change(new Piece("90.0%以上を", false), new Piece("3月までに", true), new Piece("達成", false));

        assertThat(texts.after(change)).isEqualTo("90.0%以上を<u>3月までに</u>達成");
    }

    @Test
    void neverTakesAnybodysTextForMarkup() {
        TextChange change = change(new Piece("<b>A&B</b>", false), new Piece("</u><img src=\"x\">", true));

        assertThat(texts.after(change)).isEqualTo("&lt;b&gt;A&amp;B&lt;/b&gt;<u>&lt;/u&gt;&lt;img src=\"x\"&gt;</u>");
        assertThat(texts.plain("&lt;<u>")).isEqualTo("&amp;lt;&lt;u&gt;");
    }

    @Test
    void cutsNoLetterInTwo() {
        TextChange change = change(new Piece("か", false), new Piece("\u3099き\uD842", true), new Piece("\uDFB7", false));

        assertThat(texts.after(change)).isEqualTo("が<u>き\uD842\uDFB7</u>");
    }

    @Test
    void marksNothingWhereNoWordStayed() {
        TextChange change = new TextChange(
                Degree.CHANGED,
                List.of(new Piece("●", false), new Piece("検討", true)),
                List.of(new Piece("●", false), new Piece("実施", true)));

        assertThat(texts.before(change)).isEqualTo("●検討");
        assertThat(texts.after(change)).isEqualTo("●実施");
    }

    @Test
    void dropsBlankLinesAtTheEnd() {
        TextChange change = change(new Piece("完了。 \n", false), new Piece("\n　\n", true));

        assertThat(texts.after(change)).isEqualTo("完了。");
    }

    @Test
    void keepsBlankLinesWithin() {
        TextChange change = change(new Piece("一\n\n", true), new Piece("二", false));

        assertThat(texts.after(change)).isEqualTo("<u>一\n\n</u>二");
    }
}
