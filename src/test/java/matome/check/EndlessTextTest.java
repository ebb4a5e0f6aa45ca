package matome.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters of the worst kind in one workbook cost seconds, and no stack. */
@Tag("long")
class EndlessTextTest {

    private static final int CELL = 32_767;
    private static final int ROWS = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "できなかった",
                "●中止。",
                "1万",
                "1,000,",
                "3件、",
                "「",
                "目標を",
                "2月30日",
                "R1.1.1 ",
                "うち1回は",
                "か\u3099",
                "時間が目標を下回った"
            })
    void isJudgedInTime(String unit) {
        AForm form = AForm.goalSheet();
        String text = unit.repeat(CELL / unit.length());
        for (int i = 0; i < ROWS; i++) {
            form.row("行革", i + text, text, "A", text);
        }

        List<String> said = assertTimeout(Duration.ofSeconds(20), () -> form.said());

        assertThat(said).isNotEmpty();
    }
}
