package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import matome.model.HeadField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about numbers: an outcome's against its goal's, and a goal without any. */
class NumberRulesTest {

    private static AForm row(String goal, String rating, String outcome) {
        return AForm.goalSheet().row("行革", "項目", goal, rating, outcome);
    }

    private static final String MEETING = "●令和元年11月16日に東村山市版株主総会を開催し、市政報告を行った。参加者アンケートにおける理解度は88.2%ではあったものの、"
            + "参加された多くの方（96.1%）から「市政に対する関心が高まった」と回答いただき、株主総会の目的達成に寄与した。";

    @Test
    void aNumberThatFallsShortOfTheGoal() {
        AForm form = row("参加者アンケートにおける市政運営についての理解度90.0%以上", "A", MEETING);

        assertThat(form.said())
                .containsExactly("R-503 目標管理シート F7 No.1 評価は「A」ですが、結果の「88.2%」は目標の「90.0%以上」に届いていません。"
                        + " 評価と数値を確かめてください。正しければ、そのままで結構です。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly(
                        "R-503 目標管理シート F7 No.1 The rating is \"A\", but the outcome \"88.2%\" falls short of the goal"
                                + " \"90.0%以上\". Check the rating and the numbers. If they are right, nothing need be done.");
    }

    @Test
    void aRatingThatAdmitsItIsNotDoubted() {
        assertThat(row("参加者アンケートにおける市政運営についての理解度90.0%以上", "B", MEETING).said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "講座を年12回開催する。 | 講座を10回開催した。 | 10回 | 12回",
                "提案を3件以上採択する。 | ２件を採択した。 | ２件 | 3件以上",
                "参加者500人以上 | 参加者は延べ480名であった。 | 480名 | 500人以上",
                "収入を100万円以上確保する。 | 確保した収入は98万5千円である。 | 98万5千円 | 100万円以上",
                "回答率9割以上 | 回答率は88パーセントとなった。 | 88パーセント | 9割以上",
                "申請から10日以内に処理する。 | 申請から平均12日で処理した。 | 12日 | 10日以内",
                "待ち時間を10分以内とする。 | 待ち時間は平均12分だった。 | 12分 | 10分以内",
                "紙の使用量を前年度比5%削減する。 | 紙の使用量は前年度比3%減となった。 | 3%減 | 5%削減",
                "紙の使用量を30％以上削減 | 紙の使用量を25.5％削減した。 | 25.5％削減 | 30％以上削減",
                "登録者数を1,200人以上にする。 | 登録者数は1,150人である。 | 1,150人 | 1,200人以上",
                "苦情を5件以下にする。 | 苦情は7件であった。 | 7件 | 5件以下",
                "不良率1%未満 | 不良率は1.0%であった。 | 1.0% | 1%未満",
                "来館者1億2,000万円超 | 来館者1億2,000万円 | 1億2,000万円 | 1億2,000万円超",
                "研修を三回実施する。 | 研修を二回実施した。 | 二回 | 三回",
                "参加者500人以上 | 参加者は前年度520人に対し480人であった。 | 480人 | 500人以上",
                "提案を10～12件採択する。 | 提案を8件採択した。 | 8件 | 10～12件",
                "利用登録を3万人以上とする。 | 利用登録は29,000人であった。 | 29,000人 | 3万人以上",
                "回収率50%を下回らない。 | 回収率は48%であった。 | 48% | 50%",
                "参加者500人を超えること。 | 参加者は500人であった。 | 500人 | 500人",
                "理解度90%以上 | アンケート理解度は88%、回収率は95%であった。 | 88% | 90%以上",
                "アンケート理解度90%以上 | 理解度は88%、回収率は95%であった。 | 88% | 90%以上",
            })
    void everyKindOfNumberThatFallsShort(String goal, String outcome, String reached, String aim) {
        assertThat(row(goal, "A", outcome).said())
                .containsExactly("R-503 目標管理シート F7 No.1 評価は「A」ですが、結果の「" + reached + "」は目標の「" + aim
                        + "」に届いていません。 評価と数値を確かめてください。正しければ、そのままで結構です。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "理解度90.0%以上 | 理解度は90.0%であった。",
                "理解度90.0%以上 | 理解度は約90%であった。",
                "理解度90%以上 | 申込みの50%はオンラインであった。",
                "理解度90%以上 | 理解度は前年度88%から91%に上昇した。",
                "講座を年12回開催する。 | 講座を12回開催し、第3回は50人が参加した。",
                "講座を年12回開催する。 | 会議を2回開催し、講座の内容を検討した。",
                "講座を年12回開催する。 | 令和2年3月11日に開催した（042-393-5111）。",
                "提案を10～12件採択する。 | 提案を11件採択した。",
                "提案を10件採択する。 | 提案を8～10件採択した。",
                "広報紙に3回掲載する。 | 市報に1回、ホームページに2回掲載した。",
                "10日以内に処理する。 | 平均9日で処理した。",
                "苦情を5件以下にする。 | 苦情は3件であった。",
                "事故を0件とする。 | 事故は0件であった。",
                "苦情の件数を10件削減する。 | 苦情は5件であった。",
                "超過勤務を減らし、月10回の会議を見直す。 | 会議を5回とした。",
                "3団体と協議する。 | 2団体と協議した。",
                "参加者500人以上 | 参加者は520人（うち市外100人）であった。",
                "収入を100万円以上確保する。 | 収入は100万1千円である。",
                "ポイントを3ポイント向上 | 向上は5ポイントであった。",
                "全課で実施する。 | 3課で実施した。",
                "参加者500人以上 | 参加者は20人増となった。",
                "来館者100人超 | 来館者は101人であった。",
                "不良率1%未満 | 不良率は0.9%であった。",
                "100万円を確保する。 | 98万円を確保した。",
                "講座（うち12回以上を夜間に開催） | 夜間に10回開催した。",
                "残業を減らすため、会議を10回実施する。 | 会議を5回実施した。",
                "講座を年12回、見学会を3回実施する。 | 計画どおり、2回実施した。",
                "理解度90%以上 | 内訳は次のとおり（50%）、（40%）",
            })
    void whatReachesTheGoalOrIsAnotherNumber(String goal, String outcome) {
        assertThat(row(goal, "A", outcome).said())
                .filteredOn(s -> s.startsWith("R-503"))
                .isEmpty();
    }

    @Test
    void aGoalThatNothingCanMeasure() {
        AForm form = row("周知を図る。", "A", "成果").row("行革", "項目二", "協議を行う。", "A", "成果");

        assertThat(form.said())
                .containsExactly("N-201 目標管理シート D7:D8 目標に、数値も期限もありません。"
                        + " 「いつまでに」「どれだけ」を書くと、達成したかどうかをあとで確かめられます。このままでも受け付けます。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly(
                        "N-201 目標管理シート D7:D8 The goal has neither a number nor a deadline."
                                + " Write by when and how much, so that it can be told later whether it was reached. It is accepted as it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "理解度90.0%以上",
                "年12回",
                "３件の採択",
                "年度末までに策定する。",
                "令和2年3月に公開する。",
                "10月から開始する。",
                "三回開催する。",
                "全課で実施する。",
                "2つの計画をまとめる。",
                "利用者を倍増させる。",
                "上半期に公表する。",
                "待機児童ゼロ",
                "毎月発行する。",
                "10分以内",
                "1割削減",
                "100万円"
            })
    void aGoalThatCanBeMeasured(String goal) {
        AForm plan = AForm.goalSheet()
                .head(HeadField.PHASE, "目標設定")
                .arriving("財政課.xlsx", "2019-05-10", "2019-05-10")
                .row("行革", "項目", goal, "", "");

        assertThat(plan.said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"創立110周年記念事業を開催する。", "3市で連携する。", "第2回の準備をする。", "1階窓口を見直す。", "1人ひとりに寄り添う。", "平成29年度決算を分析する。"})
    void aFigureThatMeasuresNothing(String goal) {
        assertThat(row(goal, "A", "成果").said()).hasSize(1).allMatch(s -> s.startsWith("N-201"));
    }
}
