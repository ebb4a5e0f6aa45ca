package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about dates in the sentences of 令和元年度. */
class DateRulesTest {

    private static AForm outcome(String outcome) {
        return AForm.goalSheet().row("行革", "項目", "年3回", "A", outcome);
    }

    private static AForm goal(String goal) {
        return AForm.goalSheet().row("行革", "項目", goal, "A", "成果");
    }

    @Test
    void aDayThatTheCalendarDoesNotHave() {
        AForm form = outcome("令和元年11月31日に開催した。");

        assertThat(form.said()).containsExactly("R-504 目標管理シート F7 No.1 「令和元年11月31日」という日付は暦にありません。 日付を確かめて直してください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-504 目標管理シート F7 No.1 There is no such date as \"令和元年11月31日\"."
                        + " Check the date and mend it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2月30日",
                "２月３０日",
                "4月31日",
                "13月5日",
                "0月5日",
                "7月0日",
                "7月32日",
                "平成31年2月29日",
                "令和元年13月",
                "R1.11.31",
                "Ｒ１．１１．３１",
                "2019/2/29",
                "2020年2月30日",
                "令和二年二月三十日",
                "二〇二〇年四月三十一日",
                "令和0年5月1日",
                "令和2年０月"
            })
    void everyWayToWriteADayThatIsNone(String date) {
        assertThat(outcome("会議を" + date + "に開いたところです。").said())
                .containsExactly("R-504 目標管理シート F7 No.1 「" + date + "」という日付は暦にありません。 日付を確かめて直してください。");
    }

    @Test
    void aMonthThatIsNoneWhereSomethingIsSaidToBe() {
        assertThat(outcome("13月に開く。").said()).hasSize(1).allMatch(s -> s.startsWith("R-504"));
        assertThat(outcome("13月次の集計").said()).isEmpty();
    }

    @Test
    void aDayBeforeItsEraBegan() {
        AForm form = outcome("令和元年4月1日に開始した。");

        assertThat(form.said())
                .containsExactly("R-506 目標管理シート F7 No.1 「令和元年4月1日」は元号と年月日が合いません。 「平成31年4月1日」ではありませんか。確かめて直してください。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-506 目標管理シート F7 No.1 \"令和元年4月1日\" is not a date of that era."
                        + " Check whether \"平成31年4月1日\" is meant, and mend it.");
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月10日, 令和元年5月10日",
        "平成31年5月, 令和元年5月",
        "令和元年4月, 平成31年4月",
        "令和1年4月30日, 平成31年4月30日",
        "Ｒ１．４．１, 平成31年4月1日",
        "H31.5.10, 令和元年5月10日",
        "平成32年3月, 令和2年3月",
        "平成三十一年六月一日, 令和元年6月1日",
        "昭和64年2月, 平成元年2月",
        "昭和64年1月8日, 平成元年1月8日",
        "平成元年1月7日, 昭和64年1月7日",
        "大正15年12月25日, 昭和元年12月25日",
        "令和元年3月15日, 令和2年3月15日",
    })
    void anEraThatIsNotTheDays(String written, String meant) {
        assertThat(outcome("根拠は" + written + "の通知である。").said())
                .containsExactly(
                        "R-506 目標管理シート F7 No.1 「" + written + "」は元号と年月日が合いません。 「" + meant + "」ではありませんか。確かめて直してください。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年4月30日",
                "令和元年5月1日",
                "令和1年5月",
                "昭和64年1月7日",
                "昭和64年1月",
                "平成元年1月8日",
                "平成元年1月",
                "大正元年7月",
                "大正15年12月24日",
                "平成31年度",
                "平成32年度",
                "令和元年度4月",
                "2020年2月29日",
                "R2.3.31",
                "2020/3/31",
                "令和2年2月29日",
                "2月29日",
                "明治5年1月1日",
                "同年9月27日",
                "第2回",
                "12か月",
                "3年4月",
                "042-393-5111",
                "1.2.3.4",
                "3.13.45",
                "4711-22-33",
                "3月31日間"
            })
    void aDateThatIsRight(String date) {
        assertThat(outcome("経過は" + date + "のとおり").said()).isEmpty();
    }

    @Test
    void aDeedOutsideTheYear() {
        AForm form = outcome("令和2年4月10日に公表した。");

        assertThat(form.said())
                .containsExactly("R-505 目標管理シート F7 No.1 「令和2年4月10日」は、令和元年度（平成31年4月1日～令和2年3月31日）の日付ではありません。"
                        + " 日付を確かめてください。正しければ、そのままで結構です。");
        assertThat(form.said(Locale.ENGLISH))
                .containsExactly("R-505 目標管理シート F7 No.1 \"令和2年4月10日\" does not lie in 令和元年度"
                        + " (平成31年4月1日～令和2年3月31日). Check the date. If it is right, nothing need be done.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成30年7月9日に第1回、同年8月に第2回の会議を開催した。",
                "●説明会 平成30年10月5日開催",
                "2018年11月に研修を行い、周知を図った。",
                "H30.6.1に要綱を改正しました。",
                "令和3年2月に計画を策定した（全3章）。",
                "令和2年10月、庁内説明会を実施",
                "平成30年12月に視察を行ったが、参考となる事例はなかった。",
            })
    void whatIsSaidToHaveBeenDoneInAnotherYear(String text) {
        assertThat(outcome(text).said()).hasSize(1).allMatch(s -> s.startsWith("R-505"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成29年度決算にかかる財務書類を活用して比較をした。",
                "参加者は平成27年度からの累計で1,150名となった。",
                "令和2年7月に供用を開始する予定である。",
                "令和2年7月に予定している開庁の準備を行った。",
                "令和2年10月の稼働に向け、業務を標準化した。",
                "令和3年4月に開始する事業の説明会を実施した。",
                "平成30年3月に策定した計画に基づき、研修を実施した。",
                "平成28年4月から運用している仕組みを見直した。",
                "平成30年4月1日施行の条例について周知した。",
                "昨年度は平成30年9月に実施した。",
                "令和2年4月30日時点の集計を行った。",
                "平成30年12月付けの通知を踏まえ、要綱を見直した。",
                "令和2年4月1日までに準備した。",
                "令和2年3月31日に公表した。",
                "平成31年4月1日に開始した。",
                "令和2年4月号の市報に掲載した。",
                "平成28年11月に締結された協定を更新した。",
                "令和2年度に向けて検討した。",
                "令和2年4月10日に公表される。",
                "7月9日に開催した。"
            })
    void whatIsOnlySpokenAbout(String text) {
        assertThat(outcome(text).said()).isEmpty();
    }

    @Test
    void aDeadlineThatIsOverBeforeTheYearBegins() {
        assertThat(goal("平成31年3月末までに計画を策定する。").said())
                .containsExactly("R-505 目標管理シート D7 No.1 「平成31年3月」は、令和元年度（平成31年4月1日～令和2年3月31日）の日付ではありません。"
                        + " 日付を確かめてください。正しければ、そのままで結構です。");
        assertThat(goal("令和3年3月末までに計画を策定する。").said()).isEmpty();
        assertThat(goal("平成30年3月に策定した計画を進める。").said()).isEmpty();
    }

    @Test
    void eachWrongDateOfACellIsSaid() {
        assertThat(outcome("令和元年4月1日、令和元年6月31日、平成30年5月1日に会議を開催した。").said())
                .extracting(s -> s.substring(0, 5))
                .isEqualTo(List.of("R-504", "R-506", "R-505"));
    }

    @Test
    void figuresThatAreNoYearMakeNoDate() {
        assertThat(outcome("整理番号1600/4/1の文書と、0120/2/30の件を処理した。").said()).isEmpty();
    }
}
