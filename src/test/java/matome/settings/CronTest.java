package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

    @ParameterizedTest
    @ValueSource(strings = {"0 2 * * *", "*/5 0-23 1,15 1-12/3 0-7", "59  23 31 12 7", "0 2 1-10,20-31/2 * 1-5"})
    void readsFiveFields(String cron) {
        assertThat(Cron.unreadable(cron)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 2 * * *|60",
                "0 24 * * *|24",
                "0 2 0 * *|0",
                "0 2 * 13 *|13",
                "0 2 * * 8|8",
                "0 2 * * 5-1|5-1",
                "*/0 2 * * *|*/0",
                "0, 2 * * *|0,",
                "0 2 * * MON|MON",
                "0 2 * *|0 2 * *",
                "0 0 2 * * *|0 0 2 * * *",
                "０ 2 * * *|０"
            })
    void namesThePartItCannotRead(String cron, String part) {
        assertThat(Cron.unreadable(cron)).contains(part);
    }
}
