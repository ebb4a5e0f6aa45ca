package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import matome.model.HeadField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a text whatever it says: its length, its letters, its repetition. */
class TextRulesTest {

    private static AForm titled(String... titles) {
        AForm form = AForm.goalSheet();
        for (String title : titles) {
            form.row("行革", title, "年3件", "A", "成果");
        }
        return form;
    }

    private static AForm outcome(String rating, String outcome) {
        return AForm.goalSheet().row("行革", "項目", "年3件", rating, outcome);
    }

    @Test
    void aTextOverTheLimit() {
        AForm form = titled("項".repeat(201));

        assertThat(form.said()).contains("R-306 目標管理シート C7 No.1 項目が長すぎます（201文字、上限 200文字）。 200文字以内に縮めてください。");
        assertThat(form.said(Locale.ENGLISH))
                .contains("R-306 目標管理シート C7 No.1 項目 is too long (201 characters, 200 allowed)."
                        + " Shorten it to 200 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"項", "𠮷", "葛\uDB40\uDD00", "が", "か\u3099", "\uFF76"})
    void aLetterCountsAsOneHoweverItIsStored(String letter) {
        assertThat(titled(letter.repeat(200)).said()).noneMatch(s -> s.startsWith("R-306"));
        assertThat(titled(letter.repeat(201)).said()).anyMatch(s -> s.contains("201文字"));
    }

    @Test
    void aControlCharacter() {
        AForm form = outcome("A", "成果\u0007と\u0000と\u202E");

        assertThat(form.said())
                .containsExactly("R-307 目標管理シート F7 No.1 成果又は課題に、目に見えない制御文字（U+0007、U+0000、U+202E）が入っています。"
                        + " この欄の文章を消して、入力し直してください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-307 目標管理シート F7 No.1 成果又は課題 holds invisible control characters"
                        + " (U+0007、U+0000、U+202E). Clear the cell and type its text again.");
    }

    @Test
    void aControlCharacterInTheHead() {
        assertThat(titled("項目").head(HeadField.AUTHOR, "山田\u001B").said())
                .containsExactly("R-307 目標管理シート A1 記入者に、目に見えない制御文字（U+001B）が入っています。" + " この欄の文章を消して、入力し直してください。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001",
                "\u000B",
                "\u007F",
                "\u0085",
                "\u202A",
                "\u2066",
                "\u2069",
                "\uFFFE",
                "\uFFFF",
                "\uFDD0",
                "\uD83F\uDFFE",
                "\uD842"
            })
    void everyCharacterThatOrdersOrIsNone(String character) {
        assertThat(outcome("A", "成" + character + "果").said()).anyMatch(s -> s.startsWith("R-307"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\t",
                "\u200B",
                "\u200D",
                "\u3000",
                "\u00A0",
                "\uFEFF",
                "葛\uDB40\uDD00",
                "👨\u200D👩",
                "\u0378",
                "\uFE75"
            })
    void whatOnlyLooksStrangeOrNotAtAll(String text) {
        assertThat(outcome("A", "成" + text + "果").said()).noneMatch(s -> s.startsWith("R-307"));
    }

    @Test
    void aTitleThatIsThereTwice() {
        AForm form = titled("甲", "乙", "甲", "丙", "Ｋ O", "甲 ", "KO");

        assertThat(form.said())
                .containsExactly(
                        "R-308 目標管理シート C9,C12 項目「甲」が2回以上書かれています（No.1・No.3・No.6）。 1つにまとめるか、違いの分かる名前に変えてください。",
                        "R-308 目標管理シート C13 No.7 項目「Ｋ O」が2回以上書かれています（No.5・No.7）。 1つにまとめるか、違いの分かる名前に変えてください。");
        assertThat(titled("甲", "甲").said(Locale.ENGLISH))
                .containsExactly("R-308 目標管理シート C8 No.2 The item \"甲\" is there more than once (No.1・No.2)."
                        + " Put them together, or name them so that they can be told apart.");
    }

    @Test
    void emptyTitlesAreNotTheSameTitle() {
        assertThat(titled("", "").said()).noneMatch(s -> s.startsWith("R-308"));
    }

    @Test
    void aRatingWithoutItsReason() {
        AForm form = outcome("B", "");

        assertThat(form.said())
                .containsExactly("R-309 目標管理シート F7 No.1 評価が「B」（目標を達成していない）ですが、成果又は課題に理由が書かれていません。"
                        + " 達成できなかった理由と今後の課題を、成果又は課題に書いてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-309 目標管理シート F7 No.1 The rating is \"B\" (not achieved), but 成果又は課題 gives no reason."
                        + " Write in 成果又は課題 why it was not achieved and what comes next.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"－", "ー", "なし", "特になし。", "●特になし", "同上", "・", "〃", "…"})
    void aReasonThatIsNone(String reason) {
        assertThat(outcome("B", reason).said()).hasSize(1).allMatch(s -> s.startsWith("R-309"));
    }

    @Test
    void aReasonIsAskedOfThoseAloneWhoDidNotReachTheirGoal() {
        assertThat(outcome("B", "協議が続いている。").said()).isEmpty();
        assertThat(outcome("A", "なし").said()).isEmpty();
        assertThat(outcome("A", "").said()).hasSize(1).allMatch(s -> s.startsWith("R-301"));
        assertThat(outcome("B", "")
                        .head(HeadField.PHASE, "目標設定")
                        .arriving("財政課.xlsx", "2019-05-10", "2019-05-10")
                        .said())
                .isEmpty();
    }

    @Test
    void lettersThatOtherSystemsCannotCarry() {
        AForm form = outcome("A", "𠮷野家と葛\uDB40\uDD00飾区とCafé、𠮷");

        assertThat(form.said())
                .containsExactly("R-508 目標管理シート F7 No.1 成果又は課題の「𠮷（U+20BB7）、葛\uDB40\uDD00（U+845B U+E0100）、é（U+00E9）」は、"
                        + "ほかのシステムでは表せないことのある文字です。 ほかの字に置き換えられるときは、置き換えてください。そのままでも受け付けます。");
        assertThat(outcome("A", "𠮷").said(Locale.ENGLISH))
                .containsExactly(
                        "R-508 目標管理シート F7 No.1 成果又は課題 holds \"𠮷（U+20BB7）\", which other systems may not be able to"
                                + " show. Use another character where you can. It is accepted as it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙﨑",
                "①㈱Ⅲ",
                "〜−‖—",
                "～－∥―",
                "¢£¬",
                "か\u3099",
                "ハ\u309A",
                "\uFF76\uFF9E",
                "\u200B\uFEFF",
                "\u00A0",
                "神\uFA19",
                "℡№",
                "a\n\tb"
            })
    void lettersThatWindowsKnows(String letters) {
        assertThat(outcome("A", letters).said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"😀, 😀（U+1F600）", "❤\uFE0F, ❤\uFE0F（U+2764 U+FE0F）", "•, •（U+2022）", "²³, ²（U+00B2）、³（U+00B3）"})
    void lettersThatItDoesNotKnow(String letters, String named) {
        assertThat(outcome("A", letters).said())
                .hasSize(1)
                .allMatch(s -> s.contains("R-508") && s.contains("「" + named + "」"));
    }

    @Test
    void aLetterThatCannotBePrintedIsSaidAsThatAlone() {
        AForm form = outcome("A", "完了😀と𠮷").printedWithout("😀");

        assertThat(form.said())
                .containsExactly(
                        "R-510 目標管理シート F7 No.1 成果又は課題の「😀（U+1F600）」は、印刷用の書体にない文字です。"
                                + " ほかの文字に置き換えてください。そのままでは、代わりの記号で印刷されます。",
                        "R-508 目標管理シート F7 No.1 成果又は課題の「𠮷（U+20BB7）」は、ほかのシステムでは表せないことのある文字です。"
                                + " ほかの字に置き換えられるときは、置き換えてください。そのままでも受け付けます。");
        assertThat(outcome("A", "😀").printedWithout("😀").said(Locale.ENGLISH))
                .containsExactly(
                        "R-510 目標管理シート F7 No.1 成果又は課題 holds \"😀（U+1F600）\", which the printed reports have no letter"
                                + " for. Use another character. As it is, a sign is printed in its place.");
    }

    @Test
    void aControlCharacterThatCannotBePrintedIsSaidAsThatAlone() {
        assertThat(outcome("A", "成果\u0007").printedWithout("\u0007").said())
                .containsExactly("R-307 目標管理シート F7 No.1 成果又は課題に、目に見えない制御文字（U+0007）が入っています。 この欄の文章を消して、入力し直してください。");
    }

    @Test
    void theHeadOfADepartmentIsPrintedToo() {
        assertThat(AForm.profile().head(HeadField.HEAD_NAME, "𠮷田 太郎").said())
                .hasSize(1)
                .allMatch(s -> s.startsWith("R-508 部の概要 C6 部長の氏名の「𠮷（U+20BB7）」"));
    }

    @Test
    void aTextThatIsLongerThanAPage() {
        AForm form = outcome("A", "成".repeat(32 * 29 + 1));

        assertThat(form.said())
                .containsExactly(
                        "R-509 目標管理シート F7 No.1 成果又は課題が長く（929文字）、印刷すると1ページに収まりません。" + " 要点をまとめて短くするか、取り組みを分けてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-509 目標管理シート F7 No.1 成果又は課題 is so long (929 characters) that it will not fit on one"
                        + " printed page. Shorten it to what matters, or split the row.");
        assertThat(outcome("A", "成".repeat(32 * 29)).said()).isEmpty();
    }

    @Test
    void shortLinesFillAPageAsWell() {
        assertThat(outcome("A", "・成果\n".repeat(31) + "・成果").said()).isEmpty();
        assertThat(outcome("A", "・成果\n".repeat(32) + "・成果").said()).hasSize(1).allMatch(s -> s.startsWith("R-509"));
    }
}
