package matome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final long SEED = 20200531;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "2019年",
                "2019年度",
                "２０１９",
                "２０１９年度",
                " 2019 年度\n",
                "令和元年度",
                "令和元年",
                "令和元",
                "令和1年度",
                "令和１年度",
                "令和01年度",
                "令和　元　年度",
                "R1",
                "r1",
                "R01",
                "Ｒ１",
                "R元",
                "R1年度",
                "㋿元年度",
                "平成31年度",
                "平成31",
                "平成３１年度",
                "㍻31年度",
                "H31",
                "h31",
                "Ｈ３１",
                "H31年度",
                "\u200b令和元年度"
            })
    void isReadInEverySpelling(String written) {
        assertThat(FiscalYear.parse(written)).contains(new FiscalYear(2019));
    }

    @ParameterizedTest
    @CsvSource({
        "令和2年度, 2020",
        "平成32年度, 2020",
        "令和10年度, 2028",
        "平成元年度, 1989",
        "S64, 1989",
        "昭和63年度, 1988",
        "昭和元年度, 1926",
        "2999, 2999"
    })
    void isReadInEveryEra(String written, int year) {
        assertThat(FiscalYear.parse(written)).contains(new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "年度",
                "元年度",
                "19",
                "019",
                "20190",
                "1925",
                "3000",
                "0",
                "-2019",
                "2019.0",
                "令和",
                "令和年度",
                "令和0年度",
                "R0",
                "令和二年度",
                "令和-1年度",
                "令和1.5年度",
                "X1",
                "T15",
                "大正15年度",
                "RR1",
                "2019年4月1日",
                "令和元年度目標管理シート",
                "平成31年度（令和元年度）",
                "2019 2020",
                "43647.0"
            })
    void isNeverGuessed(String written) {
        assertThat(FiscalYear.parse(written)).isEmpty();
    }

    @Test
    void everyYearIsReadBackFromEverySpellingOfIt() {
        Random random = new Random(SEED);

        List<String> misread = IntStream.rangeClosed(1926, 2999)
                .boxed()
                .flatMap(year -> spellings(new FiscalYear(year))
                        .map(spelling -> roughly(spelling, random))
                        .filter(written -> !FiscalYear.parse(written).equals(Optional.of(new FiscalYear(year)))))
                .toList();

        assertThat(misread).isEmpty();
    }

    private static Stream<String> spellings(FiscalYear year) {
        List<String> spellings = new ArrayList<>(List.of(year.label(), String.valueOf(year.value())));
        List<String> eras = List.of("令和", "R", "平成", "H", "昭和", "S");
        List<Integer> firstYears = List.of(2019, 2019, 1989, 1989, 1926, 1926);
        for (int i = 0; i < eras.size(); i++) {
            int inEra = year.value() - firstYears.get(i) + 1;
            if (inEra >= 1 && inEra <= 999) {
                spellings.add(eras.get(i) + inEra);
                spellings.add(eras.get(i) + String.format("%02d", inEra) + "年");
            }
            if (inEra == 1) {
                spellings.add(eras.get(i) + "元年度");
            }
        }
        return spellings.stream();
    }

    /** As somebody in a hurry types it: some characters full width, blanks anywhere. */
    private static String roughly(String spelling, Random random) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            written.append(c < 0x7F && random.nextBoolean() ? (char) (c + 0xFEE0) : c);
            written.append(random.nextInt(4) == 0 ? "　 \n".charAt(random.nextInt(3)) : "");
        }
        return written.toString();
    }

    @ParameterizedTest
    @CsvSource({"2019, 令和元年度", "2020, 令和2年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度", "1926, 昭和元年度"})
    void isPrintedInTheEraOfTheGreaterPartOfIt(int year, String label) {
        assertThat(new FiscalYear(year)).hasToString(label);
    }

    @Test
    void runsFromAprilToMarch() {
        FiscalYear year = new FiscalYear(2019);

        assertThat(List.of(year.firstDay(), year.lastDay()))
                .containsExactly(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31));
    }

    @Test
    void cannotBeBuiltOutsideTheErasItKnows() {
        assertThatThrownBy(() -> new FiscalYear(1925))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a fiscal year: 1925");
    }

    @Test
    void comesInOrder() {
        assertThat(Stream.of(2020, 1988, 2019).map(FiscalYear::new).sorted())
                .containsExactly(new FiscalYear(1988), new FiscalYear(2019), new FiscalYear(2020));
    }
}
