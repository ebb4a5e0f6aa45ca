package matome.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-29, 2020-05-29",
        "令和2年5月29日, 2020-05-29",
        "令和元年5月1日, 2019-05-01",
        "令和1年05月01日, 2019-05-01",
        "令和 ２年５月２９日, 2020-05-29",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "2020-02-29, 2020-02-29"
    })
    void readsBothCalendars(String written, LocalDate date) {
        assertThat(WrittenDate.parse(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和元年4月1日",
                "平成31年5月1日",
                "令和2年2月30日",
                "令和0年5月1日",
                "2019-02-29",
                "2020-5-29",
                "2020/05/29",
                "5月29日",
                "令和2年13月1日",
                "+12020-05-29",
                ""
            })
    void refusesDaysThatAreNone(String written) {
        assertThat(WrittenDate.parse(written)).isEmpty();
    }
}
