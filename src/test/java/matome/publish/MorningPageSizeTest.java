package matome.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The morning page of a city as large as they come. */
class MorningPageSizeTest {

    @Test
    void sevenHundredSectionsInTwoPhasesStayBelowAMegabyte() {
        assertThat(Mornings.ofALargeCity()).hasSizeBetween(100_000, 1_000_000);
    }
}
