package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import matome.model.GoalSheet;
import matome.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about the rows of the table, and what they say when nothing is. */
class RowRulesTest {

    private static GoalSheet accepted(AForm form) {
        assertThat(form.examined()).isInstanceOf(Outcome.Accepted.class);
        return (GoalSheet) ((Outcome.Accepted) form.examined()).submission().content();
    }

    @Test
    void aTableWithoutARow() {
        AForm form = AForm.goalSheet();

        assertThat(form.said()).containsExactly("R-305 目標管理シート 表に1行も書かれていません。 取り組みを1行以上書いてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-305 目標管理シート The table has no row. Write at least one initiative.");
    }

    @Test
    void everyEmptyCellOfARowThatReportsResults() {
        AForm form = AForm.goalSheet().category("行革").row("", "", "", "", "");

        assertThat(form.said())
                .containsExactly(
                        "R-301 目標管理シート B8 No.2 総計・行革・その他が空欄です。 総計・行革・その他を書いてください。",
                        "R-301 目標管理シート C8 No.2 項目が空欄です。 項目を書いてください。",
                        "R-301 目標管理シート D8 No.2 目標が空欄です。 目標を書いてください。",
                        "R-301 目標管理シート E8 No.2 評価が空欄です。 評価を書いてください。",
                        "R-301 目標管理シート F8 No.2 成果又は課題が空欄です。 成果又は課題を書いてください。");
    }

    @Test
    void goalsNeedNoRatingAndNoOutcomeYet() {
        AForm plan = AForm.plan().row("行革", "項目", "年3件", "", "");

        assertThat(plan.examined().findings()).isEmpty();
        assertThat(accepted(plan).initiatives().get(0).rating()).isEmpty();
    }

    @Test
    void goalsNeedAllTheRest() {
        AForm plan = AForm.plan().row("", "", "", "", "");

        assertThat(plan.said()).hasSize(3).allMatch(s -> s.startsWith("R-301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"優", "C", "AB", "A・B", "－", "◎", "達成"})
    void aRatingThatTheScaleDoesNotHave(String rating) {
        AForm form = AForm.goalSheet().rating(rating);

        assertThat(form.said())
                .containsExactly("R-302 目標管理シート E7 No.1 評価に「" + rating + "」と入力されています。 A・Bのいずれかを選んでください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-302 目標管理シート E7 No.1 The rating says \"" + rating + "\". Choose one of A・B.");
    }

    @ParameterizedTest
    @CsvSource({"Ａ, A", "a, A", "ａ, A", "Ｂ, B", "b, B"})
    void aRatingInAnotherSpellingIsTakenAndSaid(String written, String code) {
        AForm form = AForm.goalSheet().rating(written);

        assertThat(form.said())
                .containsExactly("N-101 目標管理シート E7 No.1 「" + written + "」を「" + code + "」として受け付けました。 そのままで結構です。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly(
                        "N-101 目標管理シート E7 No.1 \"" + written + "\" was taken for \"" + code + "\". Nothing to do.");
        assertThat(accepted(form).initiatives().get(0).rating()).contains(code);
    }

    @Test
    void aRatingOfTheScaleIsTakenWithoutAWord() {
        assertThat(AForm.goalSheet().rating("A").rating("B").said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "総計・行革",
                "行革・総計",
                "総計･行革",
                "総計、行革",
                "総計，行革",
                "総計,行革",
                "総計, 行革",
                "総計/行革",
                "総計／行革",
                "総計＋行革",
                "総計+行革",
                "総計＆行革",
                "総計&行革",
                "総計\n行革",
                "総計・\n行革",
                "総計 行革",
                "総計　行革",
                "総\u200B計・行革",
                "・総計・行革・",
                "総計・行革・総計"
            })
    void twoCategoriesAreReadHoweverTheyAreParted(String written) {
        assertThat(accepted(AForm.goalSheet().category(written))
                        .initiatives()
                        .get(0)
                        .categories())
                .containsExactly("総計", "行革");
    }

    @ParameterizedTest
    @ValueSource(strings = {"総計", "行革", "その他", " その他", "その他\n"})
    void oneCategoryIsRead(String written) {
        assertThat(accepted(AForm.goalSheet().category(written))
                        .initiatives()
                        .get(0)
                        .categories())
                .isEqualTo(Set.of(written.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"総合計画", "総計・総合", "総計行革", "総計・その他", "総計・行革・その他", "その他・行革", "・", "／", "、 、", "－", "総計と行革", "A"})
    void aCategoryThatTheCityDoesNotHaveOrThatMayNotStandTogether(String written) {
        AForm form = AForm.goalSheet().category(written);

        assertThat(form.said())
                .containsExactly("R-303 目標管理シート B7 No.1 総計・行革・その他の欄に「" + written
                        + "」と入力されています。 総計・行革・その他のうち1つか、様式の一覧にある組み合わせを選んでください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-303 目標管理シート B7 No.1 The plan category says \"" + written
                        + "\". Choose one of 総計・行革・その他, or a combination from the form's list.");
    }

    @Test
    void everyRowIsJudged() {
        AForm form = AForm.goalSheet().rating("優").rating("A").rating("良").category("？");

        assertThat(form.said().stream().map(s -> s.substring(0, s.indexOf("に「"))))
                .isEqualTo(List.of(
                        "R-302 目標管理シート E7 No.1 評価", "R-302 目標管理シート E9 No.3 評価", "R-303 目標管理シート B10 No.4 総計・行革・その他の欄"));
    }

    @Test
    void categoriesThatWereWrittenInAnotherWayAreSaidSo() {
        assertThat(AForm.goalSheet().category("行革／総計").said())
                .containsExactly("N-101 目標管理シート B7 No.1 「行革／総計」を「総計・行革」として受け付けました。 そのままで結構です。");
        assertThat(AForm.goalSheet().category("総計・行革").said()).isEmpty();
    }
}
