package matome.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers come back from a sentence as they went in. */
class QuantitiesTest {

    private static final Map<String, Unit> UNITS = Map.of(
            "件", Unit.CASE, "人", Unit.PERSON, "%", Unit.PERCENT, "％", Unit.PERCENT, "回", Unit.TIME, "円", Unit.YEN);
    private static final Map<String, Bound> BOUNDS = Map.of(
            "以上", Bound.AT_LEAST, "以下", Bound.AT_MOST, "未満", Bound.LESS, "削減", Bound.DECREASE, "とした", Bound.NONE);

    @Test
    void everyNumberIsReadInEveryWayToWriteIt() {
        Random random = new Random(90_882);
        for (int i = 0; i < 500; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(3));
            String unit = List.copyOf(UNITS.keySet()).get(random.nextInt(UNITS.size()));
            String bound = List.copyOf(BOUNDS.keySet()).get(random.nextInt(BOUNDS.size()));
            for (String written : List.of(
                    number.toPlainString(),
                    new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number),
                    inTenThousands(number))) {
                List<Quantity> found = Quantities.in("令和2年3月の第2回では約" + written + unit + bound);

                assertThat(found).as(written + unit).hasSize(1);
                assertThat(found.get(0).least()).as(written + unit).isEqualByComparingTo(number);
                assertThat(found.get(0).unit()).isEqualTo(UNITS.get(unit));
                assertThat(found.get(0).bound()).as(bound).isEqualTo(BOUNDS.get(bound));
            }
        }
    }

    /** 12万3,456.7 */
    private static String inTenThousands(BigDecimal number) {
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.valueOf(10_000));
        String rest = parts[1].signum() == 0
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(parts[1]);
        return parts[0].signum() == 0 ? number.toPlainString() : parts[0].toBigInteger() + "万" + rest;
    }

    @ParameterizedTest
    @CsvSource({
        "2億3千万円, 230000000, 230000000",
        "1億2000万円, 120000000, 120000000",
        "5445323千円, 5445323000, 5445323000",
        "3万5千人, 35000, 35000",
        "2千5百件, 2500, 2500",
        "9割, 90, 90",
        "2.5割, 25, 25",
        "十二回, 12, 12",
        "10～12回, 10, 12",
        "10回から12回, 10, 12",
        "12～10回, 10, 12",
        "1～2割, 10, 20",
    })
    void scalesAndRanges(String written, BigDecimal least, BigDecimal most) {
        assertThat(Quantities.in("約" + written + "である")).singleElement().satisfies(q -> {
            assertThat(q.least()).isEqualByComparingTo(least);
            assertThat(q.most()).isEqualByComparingTo(most);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第2回",
                "第 2回",
                "1回目",
                "令和元年7月1日",
                "10時30分",
                "042-393-5111",
                "110周年",
                "3回線",
                "1人ひとり",
                "十分",
                "3分の1",
                "3市",
                "2階",
                "5課題",
                "一件落着",
                "①件"
            })
    void whatIsNoQuantity(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市政運営についての理解度は約90%, 理解度",
        "出張講座を年4回, 出張講座",
        "申込みの50%, 申込み",
        "多くの方（96.1%）, ''",
        "年12回, ''",
        "参加者は延べ480名, 参加者",
        "参加者数：5人, 参加者数",
    })
    void whatIsCounted(String text, String name) {
        assertThat(Quantities.in(text))
                .singleElement()
                .extracting(Quantity::name)
                .isEqualTo(name);
    }
}
