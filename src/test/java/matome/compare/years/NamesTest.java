package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import matome.model.ComparedItem;
import matome.model.Remark;
import matome.model.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two names one, alike or different. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SNSによる情報発信の充実 | ＳＮＳによる情報発信の充実 | 1.00 | 1.00 | true
            財政状況についての認識の共有 | 財政状況に関する認識の共有 | 0.71 | 0.64 | true
            市センター地区整備構想の検討 | 市センター地区整備構想の策定 | 0.86 | 0.85 | true
            民間活力の導入の検討（窓口業務） | 民間活力の導入（窓口業務）の検討 | 0.63 | 0.87 | true
            情報インフラの機能向上と業務改善ツールの検討 | 情報インフラの機能向上・業務改善ツールの導入 | 0.86 | 0.81 | true
            民間活力の導入の検討（窓口業務） | 民間活力の導入の検討（その他業務） | 0.82 | 0.77 | false
            """)
    void areMeasuredAsOnRealTitles(String one, String other, double kept, double dice, boolean near) {
        Likeness first = Likeness.of(Name.of(one));
        Likeness second = Likeness.of(Name.of(other));

        assertThat(first.inLetters(second)).isCloseTo(kept, within(0.006));
        assertThat(first.inPairs(second)).isCloseTo(dice, within(0.006));
        assertThat(first.isNear(second)).isEqualTo(near);
        assertThat(second.isNear(first)).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"令和元年度予算の編成", "平成31年度 予算の編成", "Ｒ１年度予算の編成", "「予算の編成」", "予算\nの編成", "予算の編成（令和2年度）", "平成三十一年度予算の編成"})
    void doNotDependOnYearAndHand(String title) {
        assertThat(Name.of(title)).isEqualTo(Name.of("予算の編成"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"予算の編成（一般会計）", "平成30年7月豪雨の予算の編成", "2020予算の編成", "GR1予算の編成"})
    void dependOnAllElse(String title) {
        assertThat(Name.of(title)).isNotEqualTo(Name.of("予算の編成"));
    }

    @Test
    void twoNamesInOneCellComeFromTwoRowsAndGoIntoTwo() {
        List<String> two = List.of("企画課:民間活力の導入の検討（窓口業務）", "企画課:民間活力の導入の検討（その他業務）");
        List<String> one = List.of("企画課:民間活力の導入の検討（窓口業務）\n民間活力の導入の検討（その他業務）");

        assertThat(TwoYearsOf.rows(two, one).told()).hasSize(2).allMatch(line -> line.endsWith("MERGED ONE_OF_NAMES"));
        assertThat(TwoYearsOf.rows(one, two).told()).hasSize(2).allMatch(line -> line.endsWith("SPLIT ONE_OF_NAMES"));
    }

    @Test
    void aRowThatKeptItsIdentityStillTakesTheOtherNameIn() {
        List<String> told = TwoYearsOf.rows(
                        List.of("企画課:公民連携による施設管理業務の包括化@1", "企画課:包括施設管理委託の推進"),
                        List.of("企画課:公民連携による施設管理業務の包括化\n包括施設管理委託の推進@1"))
                .told();

        assertThat(told).extracting(line -> line.replaceAll(".* ", "")).containsExactly("IDENTITY", "ONE_OF_NAMES");
        assertThat(told).allMatch(line -> line.contains("MERGED"));
    }

    @Test
    void aNameOfACellThatIsNotFoundAgainIsTold() {
        List<ComparedItem> items = TwoYearsOf.rows(
                        List.of("企画課:公民連携による施設管理業務の包括化"), List.of("企画課:公民連携による施設管理業務の包括化\n包括施設管理委託の推進"))
                .compared()
                .items();

        assertThat(items).hasSize(1);
        assertThat(items.get(0).remarks()).containsExactly(Remark.of(Kind.NAME_UNMATCHED, "包括施設管理委託の推進"));
    }

    @Test
    void aWrappedNameIsOneName() {
        assertThat(TwoYearsOf.rows(
                                List.of("企画課:東口地区の\n整備構想の策定", "企画課:整備構想の策定"),
                                List.of("企画課:東口地区の整備構想の策定", "企画課:西口地区の\n整備構想の策定"))
                        .told())
                .containsExactlyInAnyOrder(
                        "東口地区の整備構想の策定 < 東口地区の/整備構想の策定 CONTINUED SAME_NAME",
                        "西口地区の/整備構想の策定 <  ADDED NONE",
                        " < 整備構想の策定 ENDED NONE");
    }

    @Test
    void oneNumberOfAPlanTellsMoreThanTheName() {
        assertThat(TwoYearsOf.rows(
                                List.of("企画課:窓口の改善#４-12", "企画課:債権の管理#4-13"), List.of("財政課:総合窓口の開設#4-12", "企画課:窓口の改善"))
                        .told())
                .containsExactlyInAnyOrder(
                        "総合窓口の開設 < 窓口の改善 MOVED PLAN_CODE", "窓口の改善 <  ADDED NONE", " < 債権の管理 ENDED NONE");
    }

    @Test
    void aNumberThatTwoRowsBearTellsNothing() {
        assertThat(TwoYearsOf.rows(List.of("企画課:甲の推進#4-12"), List.of("企画課:乙の整備#4-12", "企画課:丙の検討#4-12"))
                        .told())
                .allMatch(line -> line.endsWith("NONE"));
    }

    @Test
    void aNameThatManyHaveIsAskedAboutElsewhereAndNotLinked() {
        TwoYearsOf years = TwoYearsOf.rows(List.of("企画課:窓口の改善", "財政課:債権の管理"), List.of("財政課:窓口の改善", "財政課:窓口の改善\n債権の回収"));

        assertThat(years.told()).allMatch(line -> line.endsWith("NONE"));
        assertThat(years.proposed()).contains("窓口の改善 ? 窓口の改善");
    }

    @Test
    void aNameThatStandsOnceInEachYearIsFoundInAnotherSection() {
        assertThat(TwoYearsOf.rows(List.of("企画課:窓口の改善"), List.of("財政課:窓口の改善")).told())
                .containsExactly("窓口の改善 < 窓口の改善 MOVED SAME_NAME_ELSEWHERE");
    }
}
