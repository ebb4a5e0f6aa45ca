package matome.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTest {

    @ParameterizedTest
    @CsvSource({
        "目標設定, PLAN",
        "目標 設定, PLAN",
        "' 目標設定', PLAN",
        "PLAN, PLAN",
        "plan, PLAN",
        "ｐｌａｎ, PLAN",
        "結果報告, RESULT",
        "結果　報告, RESULT",
        "Result, RESULT"
    })
    void isReadAsPeopleWriteIt(String written, Phase phase) {
        assertThat(Phase.parse(written)).contains(phase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "目標", "結果", "目標設定・結果報告", "中間報告", "PLANS"})
    void isNeverGuessed(String written) {
        assertThat(Phase.parse(written)).isEmpty();
    }
}
