package matome.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates come back from a sentence as they went in, in whichever way they are written. */
class WrittenDaysTest {

    private static final List<String> DIGITS = List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    @Test
    void everyDateIsReadInEveryWayToWriteIt() {
        Random random = new Random(20190501);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1873, 1, 1).plusDays(random.nextInt(60_000));
            for (String written : waysToWrite(day)) {
                List<WrittenDay> found =
                        WrittenDays.in("第3回は" + written + "に、120人で開催した").toList();

                assertThat(found).as(written).hasSize(1);
                assertThat(found.get(0).written()).isEqualTo(written);
                assertThat(found.get(0).exists()).as(written).isTrue();
                assertThat(found.get(0).isInItsEra()).as(written).isTrue();
                assertThat(found.get(0).firstDay())
                        .as(written)
                        .isEqualTo(day)
                        .isEqualTo(found.get(0).lastDay());
            }
        }
    }

    private static List<String> waysToWrite(LocalDate day) {
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        String letter = japanese.getEra().getDisplayName(TextStyle.NARROW, Locale.JAPAN);
        String inWords = era + (year == 1 ? "元" : year) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String inPoints = letter + year + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        return List.of(
                inWords,
                inPoints,
                fullWidth(inWords),
                fullWidth(inPoints),
                era + inKanji(year) + "年" + inKanji(day.getMonthValue()) + "月" + inKanji(day.getDayOfMonth()) + "日",
                digits(day.getYear()) + "年" + inKanji(day.getMonthValue()) + "月" + inKanji(day.getDayOfMonth()) + "日",
                day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                day.toString(),
                "%d年 %2d月 %2d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 0x7F ? c - '!' + '！' : c)))
                .collect(Collectors.joining());
    }

    private static String inKanji(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.get(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.get(number % 10));
    }

    private static String digits(int number) {
        return String.valueOf(number).chars().mapToObj(c -> DIGITS.get(c - '0')).collect(Collectors.joining());
    }

    @Test
    void everyDayThatTheCalendarLacksIsKnown() {
        Stream<String> impossible = IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        "令和元年" + month + "月" + (LocalDate.of(2019, month, 1).lengthOfMonth() + 1) + "日");

        assertThat(impossible.flatMap(WrittenDays::in)).hasSize(12).noneMatch(WrittenDay::exists);
    }

    @Test
    void severalDatesOfASentenceAreFoundInTheirPlaces() {
        assertThat(WrittenDays.in("平成31年4月19日に第1回、同年6月6日に第3回、R1.10.1に統一、令和2年3月に公表"))
                .extracting(WrittenDay::written)
                .containsExactlyInAnyOrder("平成31年4月19日", "6月6日", "R1.10.1", "令和2年3月");
    }
}
