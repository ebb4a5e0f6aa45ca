package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import matome.model.Initiative;
import org.junit.jupiter.api.Test;

/** What is said beside what the section reported in 平成30年度. */
class LastYearRulesTest {

    private static final String GOAL = "関係所管と協議を行い、窓口の取り組みを年3件実施する。";
    private static final String OUTCOME = "●関係所管と協議を行い、窓口の取り組みを3件実施した。";

    private static Initiative item(String identity, String title, String goal, String outcome) {
        return new Initiative(Optional.of(identity), Set.of("行革"), title, goal, Optional.of("A"), outcome);
    }

    private static Initiative item(String title) {
        return item("2018-1105-77", title, "前の目標", "前の成果");
    }

    private static AForm row(String title, String goal, String outcome) {
        return AForm.goalSheet().row("行革", title, goal, "A", outcome);
    }

    @Test
    void lastYearsTextHandedInAgain() {
        AForm form = row("項目", GOAL, OUTCOME).after(item("2018-1105-01", "項 目", GOAL, OUTCOME));

        assertThat(form.said())
                .containsExactly(
                        "R-501 目標管理シート D7 No.1 目標が、平成30年度とまったく同じ文章です。 今年度の内容になっているか確かめてください。同じでよければ、そのままで結構です。",
                        "R-501 目標管理シート F7 No.1 成果又は課題が、平成30年度とまったく同じ文章です。"
                                + " 今年度の内容になっているか確かめてください。同じでよければ、そのままで結構です。");
        assertThat(form.said(Locale.ENGLISH))
                .contains("R-501 目標管理シート D7 No.1 目標 is word for word what it was in 平成30年度."
                        + " Check that it is about this year. If it is meant to be the same, nothing need be done.");
    }

    @Test
    void blanksAndPunctuationMakeNoNewText() {
        String retyped = "・ 関係所管と協議を行い，窓口の取り組みを３件実施した";

        assertThat(row("項目", "年3件", retyped)
                        .after(item("2018-1105-01", "項目", GOAL, OUTCOME))
                        .said())
                .hasSize(1)
                .allMatch(s -> s.startsWith("R-501 目標管理シート F7"));
    }

    @Test
    void aRowIsKnownByItsIdentityUnderAnotherTitle() {
        AForm form = row("新しい名前", "年3件", OUTCOME).after(item("2019-1105-01", "前の名前", GOAL, OUTCOME));

        assertThat(form.said()).hasSize(1).allMatch(s -> s.startsWith("R-501 目標管理シート F7"));
    }

    @Test
    void anItemThatHadNoIdentityIsKnownByItsTitleAlone() {
        Initiative before = new Initiative(Optional.empty(), Set.of("行革"), "項目", "前の目標", Optional.of("A"), OUTCOME);

        assertThat(row("項目", "年3件", OUTCOME).after(before).said())
                .containsExactly("R-501 目標管理シート F7 No.1 成果又は課題が、平成30年度とまったく同じ文章です。"
                        + " 今年度の内容になっているか確かめてください。同じでよければ、そのままで結構です。");
        assertThat(row("別の項目", "年3件", OUTCOME).after(before).said())
                .containsExactly("R-507 目標管理シート 平成30年度の項目「項目」が見当たりません。 終了したものであれば、そのままで結構です。書き漏らしたものであれば、書き加えてください。");
    }

    @Test
    void shortOrOtherTextsProveNothing() {
        assertThat(row("項目", "年3件", "計画どおり3件を実施した。")
                        .after(item("2018-1105-01", "項目", "年3件", "計画どおり3件を実施した。"))
                        .said())
                .isEmpty();
        assertThat(row("項目", GOAL, OUTCOME)
                        .after(item("2018-1105-01", "項目", GOAL.replace("3", "2"), OUTCOME.replace("3", "2")))
                        .said())
                .isEmpty();
    }

    @Test
    void equalGoalsOfManyRowsAreOneFinding() {
        AForm form = row("甲", GOAL, "成果")
                .row("行革", "乙", GOAL, "A", "成果")
                .after(item("2018-1105-01", "甲", GOAL, ""), item("2018-1105-02", "乙", GOAL, ""));

        assertThat(form.said()).hasSize(1).allMatch(s -> s.startsWith("R-501 目標管理シート D7:D8 目標が、"));
    }

    @Test
    void anItemOfLastYearThatIsGone() {
        AForm form = row("項目", "年3件", "成果").after(item("項目"), item("市民まつり"));

        assertThat(form.said())
                .containsExactly(
                        "R-507 目標管理シート 平成30年度の項目「市民まつり」が見当たりません。" + " 終了したものであれば、そのままで結構です。書き漏らしたものであれば、書き加えてください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-507 目標管理シート The item \"市民まつり\" of 平成30年度 is not there any more."
                        + " If it has ended, nothing need be done. If it was forgotten, add it.");
    }

    @Test
    void anItemIsKeptUnderItsIdentityOrInALineOfATitle() {
        AForm form = row("公民連携による施設管理業務の包括化\n包括施設管理委託の推進", "年3件", "成果")
                .after(item("包括施設管理委託の推進"), item("公民連携による施設管理業務の包括化"), item("2019-1105-01", "前の名前", "前の目標", "前の成果"));

        assertThat(form.said()).isEmpty();
    }

    @Test
    void ofATitleInTwoLinesTheMissingLineIsSaid() {
        assertThat(row("甲の推進", "年3件", "成果").after(item("甲の推進\n乙の推進")).said())
                .containsExactly(
                        "R-507 目標管理シート 平成30年度の項目「乙の推進」が見当たりません。" + " 終了したものであれば、そのままで結構です。書き漏らしたものであれば、書き加えてください。");
        assertThat(row("丙", "年3件", "成果").after(item("甲の推進\n乙の推進")).said())
                .hasSize(1)
                .allMatch(s -> s.contains("「甲の推進↵乙の推進」"));
        assertThat(row("長い名前の推進", "年3件", "成果").after(item("長い名前\nの推進")).said()).isEmpty();
    }

    @Test
    void whereNothingIsKnownNothingIsMissed() {
        assertThat(row("項目", GOAL, OUTCOME).said()).isEmpty();
        assertThat(AForm.goalSheet().after(item("項目")).said()).hasSize(1).allMatch(s -> s.startsWith("R-305"));
    }

    @Test
    void anItemWithoutIdentityIsKnownByItsTitle() {
        Initiative old = new Initiative(Optional.empty(), Set.of("行革"), "項目", GOAL, Optional.of("A"), OUTCOME);

        assertThat(row("項目", GOAL, OUTCOME).after(old).said()).hasSize(2).allMatch(s -> s.startsWith("R-501"));
    }
}
