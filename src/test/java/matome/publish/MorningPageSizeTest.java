package matome.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The morning page of a city as large as they come. */
class MorningPageSizeTest {

    @Test
    void sevenHundredSectionsInTwoPhasesStayBelowAMegabyte() {
        assertThat(Mornings.ofALargeCity()).hasSizeBetween(100_000, 1_000_000);
    }

    @Test
    void staysBelowAMegabyteWhateverIsWrongAndSaysWhatItLeavesOut() {
        byte[] page = Mornings.ofALargeCityWithEverythingSentBack();

        assertThat(page).hasSizeBetween(100_000, 1_000_000);
        assertThat(new String(page, UTF_8)).contains("エラー12", "ほか12件（回答のファイルにすべてあります）", "<li>ほか4990件</li>");
    }
}
