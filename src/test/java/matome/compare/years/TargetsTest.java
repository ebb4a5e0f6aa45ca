package matome.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import matome.model.Department;
import matome.model.FiscalYear;
import matome.model.Initiative;
import matome.model.ListedItem;
import matome.model.MeasuredGoal;
import matome.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    private static List<MeasuredGoal> of(String goal, String outcome) {
        Section section = new Section("01", "企画課", List.of(), true);
        return Targets.of(new ListedItem(
                new FiscalYear(2019),
                new Department("1", "政策部", List.of(section)),
                section,
                6,
                new Initiative(Optional.empty(), Set.of(), "項目", goal, Optional.of("B"), outcome)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            参加者アンケートにおける市政運営についての理解度90.0%以上 | ●説明した。●参加者アンケートにおける理解度は88.2%であった。 | 90.0%以上 | 88.2% | -1.8 | ポイント | true
            講座を４回開催する。 | 講座を6回開催した。 | ４回 | 6回 | 2 | 回 | false
            苦情を年10件以下にする。 | 苦情は12件であった。 | 10件以下 | 12件 | 2 | 件 | true
            収納率98%以上 | 収納率は９８％となった。 | 98%以上 | ９８％ | 0 | ポイント | false
            """)
    void setTheNumberOfTheGoalAgainstThatOfTheOutcome(
            String goal, String outcome, String target, String result, String difference, String unit, boolean missed) {
        List<MeasuredGoal> numbers = of(goal, outcome);

        assertThat(numbers).hasSize(1);
        MeasuredGoal number = numbers.get(0);
        assertThat(number.target()).isEqualTo(target);
        assertThat(number.result()).contains(result);
        assertThat(number.difference().orElseThrow()).isEqualByComparingTo(difference);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.missed()).isEqualTo(missed);
    }

    @Test
    void showEveryNumberThatCouldAnswerAndChooseNone() {
        MeasuredGoal number = of("理解度90%以上", "理解度は88%であった。\n後の理解度は92%であった。").get(0);

        assertThat(number.result()).isEmpty();
        assertThat(number.difference()).isEmpty();
        assertThat(number.missed()).isFalse();
        assertThat(number.sentence()).isEqualTo("理解度は88%であった\n後の理解度は92%であった");
    }

    @Test
    void showTheGoalsSentenceWhereNothingAnswers() {
        MeasuredGoal number = of("広報を行い、講座を4回開催する。", "").get(0);

        assertThat(number.result()).isEmpty();
        assertThat(number.sentence()).isEqualTo("広報を行い、講座を4回開催する");
    }
}
