package matome.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource({"5445323, '5,445,323'", "44, 44", "44.50, 44.5", "0, 0", "-1234.5, '-1,234.5'"})
    void groupsNumbersByThousands(BigDecimal number, String printed) {
        assertThat(Printed.number(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-29, 令和2年5月29日", "2019-05-01, 令和元年5月1日", "2019-04-30, 平成31年4月30日", "1989-01-08, 平成元年1月8日"})
    void tellsADayByItsEra(LocalDate day, String printed) {
        assertThat(Printed.day(day, Messages.japanese())).isEqualTo(printed);
    }
}
